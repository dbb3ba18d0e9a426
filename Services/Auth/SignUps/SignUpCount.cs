namespace QuizNet.Auth.SignUps;

/// <summary>How many accounts were made on a day, kept up to date by events.</summary>
internal sealed class SignUpCount
{
    /// <summary>2026-11-21, in UTC.</summary>
    public required string Day { get; init; }

    public required long Accounts { get; init; }
}
