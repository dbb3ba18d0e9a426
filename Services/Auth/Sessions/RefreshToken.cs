namespace QuizNet.Auth.Sessions;

/// <summary>
/// One refresh token of a session: the first, or the successor of one that has been used. All of a session form its family; used
/// ones are kept until they expire, so that their reuse is noticed.
/// </summary>
internal sealed class RefreshToken
{
    /// <summary>SHA-256 of the token, in hex: the database cannot be used to sign in.</summary>
    public required string TokenHash { get; init; }

    public required string SessionId { get; init; }

    public required string UserId { get; init; }

    public required DateTimeOffset SignedInAt { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The same for the whole family: a session does not live for ever, however often it is refreshed.</summary>
    public required DateTimeOffset ExpiresAt { get; init; }

    public DateTimeOffset? UsedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public string? Address { get; init; }

    public string? Agent { get; init; }
}
