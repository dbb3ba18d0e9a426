using System.ComponentModel.DataAnnotations;

namespace QuizNet.Auth.Accounts;

/// <summary>Configuration section Passwords. Development takes shorter ones, for the sake of the demo accounts in the documents.</summary>
internal sealed class PasswordOptions
{
    [Range(4, 64)]
    public int MinimumLength { get; set; } = 8;

    /// <summary>Of PBKDF2 with HMAC-SHA512: what OWASP's cheat sheet asks for. A hash with fewer is replaced at the next sign-in.</summary>
    [Range(1_000, 10_000_000)]
    public int Rounds { get; set; } = 220_000;

    /// <summary>Hashes at a time. Each takes a core for a tenth of a second, so more of them would only starve everything else.</summary>
    [Range(1, 64)]
    public int Concurrency { get; set; } = Math.Max(1, Environment.ProcessorCount / 2);

    /// <summary>How many may wait for their turn. Whoever comes then is sent away with 503 at once.</summary>
    [Range(1, 10_000)]
    public int Waiting { get; set; } = 100;
}
