using System.Globalization;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// A caller stays with the replica that it first came to, as long as that one can be asked; else it takes its turn and stays
/// there. The cookie has a hash, so it tells nobody what replicas are called, and a forged one only chooses among them.
/// </summary>
internal sealed class CookieAffinity(RoundRobin turns) : IBalancer
{
    public const string Cookie = "quiznet-replica";

    public string Name => "affinity";

    public Replica Pick(HttpContext context, ReplicaSet set, IReadOnlyList<Replica> candidates)
    {
        var mark = context.Request.Cookies[Cookie];
        foreach (var candidate in candidates)
        {
            if (mark is not null && mark == MarkOf(candidate))
            {
                return candidate;
            }
        }

        var chosen = turns.Pick(context, set, candidates);
        context.Response.Cookies.Append(Cookie, MarkOf(chosen), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = "/" });
        return chosen;
    }

    private static string MarkOf(Replica replica) => StableHash.Of(replica.Id).ToString("x8", CultureInfo.InvariantCulture);
}
