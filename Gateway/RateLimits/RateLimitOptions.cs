using System.ComponentModel.DataAnnotations;

namespace QuizNet.Gateway.RateLimits;

internal sealed class RateLimitOptions
{
    /// <summary>Nobody is limited, and nothing counted. For load tests.</summary>
    public bool Off { get; set; }

    /// <summary>The documented quotas for everybody, also for this machine in Development.</summary>
    public bool Documented { get; set; }

    /// <summary>Multiplies the quotas. If not set: by 1, and in Development by 1000 for callers from this machine.</summary>
    [Range(1, 1_000_000)]
    public int? Scale { get; set; }

    /// <summary>How many callers each limit remembers; those who have not come for longest are forgotten first.</summary>
    [Range(100, 10_000_000)]
    public int MostCallers { get; set; } = 50_000;

    /// <summary>How many sockets an address may have open at each gateway; multiplied as the quotas are.</summary>
    [Range(1, 1_000_000)]
    public int OpenSockets { get; set; } = 5_000;

    /// <summary>How often the gateways tell each other, through Redis, what they have counted.</summary>
    [Range(typeof(TimeSpan), "00:00:00.01", "00:00:10")]
    public TimeSpan TellEvery { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>By name. Settings change those that are there, and add others.</summary>
    public Dictionary<string, LimitOptions> Limits { get; } = DocumentedLimits.All();
}

internal sealed class LimitOptions
{
    /// <summary>Requests in a window.</summary>
    public int Quota { get; set; }

    public TimeSpan Window { get; set; }

    public LimitedBy By { get; set; }

    /// <summary>Such as "POST /api/auth/signin" or "/api/**"; see RequestPattern.</summary>
    public IList<string> Requests { get; } = [];

    /// <summary>Of these those that are under other limits only.</summary>
    public IList<string> Except { get; } = [];

    // The name goes into headers and keys, and times are counted in milliseconds.
    public static bool IsUsable(string name, LimitOptions limit) =>
        name.Length is > 0 and <= 40 && name.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && limit.Quota is >= 1 and <= 1_000_000
        && limit.Window >= TimeSpan.FromSeconds(1) && limit.Window <= TimeSpan.FromDays(1)
        && limit.Requests.Count > 0 && limit.Requests.Concat(limit.Except).All(RequestPattern.IsValid);
}

internal enum LimitedBy
{
    /// <summary>The caller's address; of IPv6 the network of 64 bits, which is what one household gets.</summary>
    Address,

    /// <summary>Who a checked token names; callers without one count by address.</summary>
    User,
}
