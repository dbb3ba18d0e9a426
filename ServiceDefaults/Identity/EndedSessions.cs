using System.Collections.Concurrent;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>
/// The sessions that have ended while a token of theirs may still be in time. Each process has its own copy, kept up to date by
/// EndedSessionsLoop, so that checking a token asks nobody.
/// </summary>
internal sealed class EndedSessions(TimeProvider time)
{
    /// <summary>After this no token of the session is in time any more.</summary>
    public static readonly TimeSpan Remembered = TokenFacts.Lifetime + (2 * TokenFacts.ClockSkew);

    private readonly ConcurrentDictionary<string, DateTimeOffset> _forgetAt = [];

    public bool Contains(string session) => _forgetAt.ContainsKey(session);

    public void Add(string session) => _forgetAt.TryAdd(session, time.GetUtcNow() + Remembered);

    public void Forget()
    {
        var now = time.GetUtcNow();
        foreach (var (session, at) in _forgetAt)
        {
            if (at < now)
            {
                _forgetAt.TryRemove(session, out _);
            }
        }
    }
}
