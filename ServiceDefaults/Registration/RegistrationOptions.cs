using System.ComponentModel.DataAnnotations;

namespace QuizNet.ServiceDefaults.Registration;

/// <summary>How this process makes itself known. Without a key it does not.</summary>
internal sealed class RegistrationOptions
{
    /// <summary>What the registry asks of those who register; the AppHost gives the same to all.</summary>
    public string? Key { get; init; }

    [Required]
    public Uri Registry { get; init; } = new("http://registry");

    [Range(typeof(TimeSpan), "00:00:00.1", "00:10:00")]
    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Between deregistering and closing the listener: time for the gateways to hear of it. They do within 50 ms.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan DrainDelay { get; init; } = TimeSpan.FromMilliseconds(250);
}
