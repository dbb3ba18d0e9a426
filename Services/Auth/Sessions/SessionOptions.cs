namespace QuizNet.Auth.Sessions;

/// <summary>Configuration section Sessions.</summary>
internal sealed class SessionOptions
{
    /// <summary>After that one has to sign in again, however often the session has been refreshed.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(30);

    /// <summary>A used refresh token is taken again for this long, because the answer to its first use may have been lost.</summary>
    public TimeSpan Grace { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>Of one user. The oldest ends when there would be more.</summary>
    public int MostSessions { get; set; } = 50;
}
