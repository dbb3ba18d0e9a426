using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts.Incidents;

/// <summary>How patient alerts are. The detector's own verdicts on replicas have their patience already; figures need more of it.</summary>
internal sealed class AlertTimes
{
    private static readonly AlertRule Usual = new();

    /// <summary>From firing to telling: what is behind it may take a moment longer to show.</summary>
    public TimeSpan GroupWait { get; set; } = TimeSpan.FromSeconds(5);

    public TimeSpan Repeat { get; set; } = TimeSpan.FromHours(4);

    /// <summary>After a start the detector knows nothing yet: what it does not find is not over.</summary>
    public TimeSpan Settling { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>By cause.</summary>
    public Dictionary<string, AlertRule> Rules { get; } = new()
    {
        [Causes.Redis] = new() { For = TimeSpan.FromSeconds(2) },
        [Causes.Database] = new() { For = TimeSpan.FromSeconds(2) },
        [Causes.Slow] = new() { For = TimeSpan.FromSeconds(15), KeepFiring = TimeSpan.FromSeconds(30) },
        [Causes.ErrorRate] = new() { For = TimeSpan.FromSeconds(10), KeepFiring = TimeSpan.FromSeconds(30) },
        [Causes.Saturation] = new() { For = TimeSpan.FromSeconds(30), KeepFiring = TimeSpan.FromSeconds(30) },
        [Causes.QueueAge] = new() { For = TimeSpan.FromSeconds(10), KeepFiring = TimeSpan.FromSeconds(30) },
        [Causes.Disk] = new() { For = TimeSpan.FromSeconds(30), KeepFiring = TimeSpan.FromSeconds(60) },
        [Causes.Flapping] = new() { KeepFiring = TimeSpan.FromSeconds(60) },
    };

    public AlertRule Of(string cause) => Rules.GetValueOrDefault(cause, Usual);
}

internal sealed class AlertRule
{
    public bool Enabled { get; set; } = true;

    /// <summary>What lasts less than this is a blip, and nothing.</summary>
    public TimeSpan For { get; set; }

    /// <summary>What comes back within this has not been over.</summary>
    public TimeSpan KeepFiring { get; set; } = TimeSpan.FromSeconds(10);
}
