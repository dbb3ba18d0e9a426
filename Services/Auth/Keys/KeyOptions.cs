using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Auth.Keys;

/// <summary>Configuration section Keys.</summary>
internal sealed class KeyOptions
{
    /// <summary>For how long a key signs before the next one does.</summary>
    public TimeSpan SignsFor { get; set; } = TimeSpan.FromDays(30);

    /// <summary>How long a key is published before it signs: well over the minute after which every service has read the list again.</summary>
    public TimeSpan PublishedAhead { get; set; } = TimeSpan.FromHours(1);

    /// <summary>How long a key is published after it has signed for the last time: until its last token is no longer in time.</summary>
    public TimeSpan PublishedAfter { get; set; } = TokenFacts.Lifetime * 2;

    public TimeSpan CheckInterval { get; set; } = TimeSpan.FromSeconds(30);
}
