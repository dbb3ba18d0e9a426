namespace QuizNet.Auth.Sessions;

internal enum RefreshVerdict
{
    /// <summary>Unknown, expired, or of a session that has ended.</summary>
    Refused,

    /// <summary>Used for the first time, or again so soon that the answer was probably lost.</summary>
    Accepted,

    /// <summary>Used again: somebody else has it too, and nobody can tell who is who. The session ends.</summary>
    Stolen,
}

/// <summary>What to make of a refresh token that somebody presents.</summary>
internal static class RefreshRules
{
    public static RefreshVerdict Judge(RefreshToken? token, DateTimeOffset now, TimeSpan grace) => token switch
    {
        null => RefreshVerdict.Refused,
        { EndedAt: not null } => RefreshVerdict.Refused,
        _ when token.ExpiresAt <= now => RefreshVerdict.Refused,
        { UsedAt: null } => RefreshVerdict.Accepted,
        _ when now - token.UsedAt <= grace => RefreshVerdict.Accepted,
        _ => RefreshVerdict.Stolen,
    };
}
