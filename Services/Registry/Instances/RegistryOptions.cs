using System.ComponentModel.DataAnnotations;

namespace QuizNet.Registry.Instances;

internal sealed class RegistryOptions
{
    /// <summary>Whoever registers has to know it.</summary>
    [Required, MinLength(16)]
    public string Key { get; init; } = "";

    /// <summary>
    /// Which run of the whole application this is. What an earlier run has left in Redis is dropped, because all its processes
    /// are gone. Not set in production, where the registry is only a part of what restarts.
    /// </summary>
    public string? Run { get; init; }

    /// <summary>The types that may register.</summary>
    public string[] ServiceTypes { get; init; } = ["auth", "data", "compute", "quiz", "gateway", "dashboard"];

    /// <summary>Host names, addresses and networks (10.0.0.0/8) that an instance may have its URL in. Others could turn the gateway against third parties.</summary>
    public string[] AllowedHosts { get; init; } = ["localhost", "127.0.0.0/8", "::1"];

    /// <summary>How old the local copy may get when the message about a change was lost.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:01:00")]
    public TimeSpan ResyncInterval { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>How long an instance that an operator has removed is refused.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "1.00:00:00")]
    public TimeSpan RemovalLasts { get; init; } = TimeSpan.FromMinutes(5);
}
