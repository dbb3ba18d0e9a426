using System.Collections.Concurrent;

namespace QuizNet.Dashboard.Access;

/// <summary>
/// Gives a session new tokens before its own run out. A refresh token is good for one use, but a page asks for several things at once with the
/// same cookie: they share one renewal, and those that come a little later get its result, too.
/// </summary>
internal sealed class SessionRenewal(AuthClient auth, TimeProvider time)
{
    // Until every request that was sent with the old cookie has arrived.
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly ConcurrentDictionary<string, Renewal> _renewals = [];

    public async Task<AuthAnswer> RenewAsync(string refreshToken, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var (old, renewal) in _renewals)
        {
            if (now - renewal.Since > Remembered)
            {
                _renewals.TryRemove(old, out _);
            }
        }

        // Not cancelled with the request that happens to be the first: others wait for it, and Auth has used the token up.
        var answer = await _renewals.GetOrAdd(refreshToken, token => new Renewal(new Lazy<Task<AuthAnswer>>(() => auth.RefreshAsync(token, CancellationToken.None)), now))
            .Answer.Value.WaitAsync(cancellationToken);
        if (answer.SignedIn is null && !answer.IsRefused)
        {
            // It was away; the next one may ask again.
            _renewals.TryRemove(refreshToken, out _);
        }

        return answer;
    }

    private sealed record Renewal(Lazy<Task<AuthAnswer>> Answer, DateTimeOffset Since);
}
