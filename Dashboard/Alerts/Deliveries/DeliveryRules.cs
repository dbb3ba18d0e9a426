using QuizNet.Dashboard.Alerts.Incidents;

namespace QuizNet.Dashboard.Alerts.Deliveries;

/// <summary>Configuration section Alerts:Delivery. By default the last of ten attempts is about a quarter of an hour after the first one.</summary>
internal sealed class DeliveryOptions
{
    public int Attempts { get; set; } = 10;

    public TimeSpan FirstPause { get; set; } = TimeSpan.FromSeconds(2);

    public TimeSpan LongestPause { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>With a receiver that says nothing.</summary>
    public TimeSpan Patience { get; set; } = TimeSpan.FromSeconds(10);
}

/// <summary>What becomes of a message after an attempt.</summary>
internal static class DeliveryRules
{
    /// <summary>Error is null if the receiver has taken it. Chance is from 0 to 1, and spreads those that failed together.</summary>
    public static Delivery After(Delivery delivery, string? error, DateTimeOffset now, double chance, DeliveryOptions options)
    {
        var attempted = delivery with { Attempts = delivery.Attempts + 1, Error = error is null ? null : FoundText.Clean(error, Incident.LongestSummary) };
        return error is null ? attempted with { State = DeliveryState.Delivered, FinishedAt = now }
            : attempted.Attempts >= options.Attempts ? attempted with { State = DeliveryState.Dead, FinishedAt = now }
            : attempted with { NextAt = now + Pause(attempted.Attempts, chance, options) };
    }

    /// <summary>Doubles with each failure; half of it is left to chance.</summary>
    public static TimeSpan Pause(int failures, double chance, DeliveryOptions options)
    {
        var whole = Math.Min(options.FirstPause.TotalSeconds * Math.Pow(2, failures - 1), options.LongestPause.TotalSeconds);
        return TimeSpan.FromMilliseconds(Math.Round(whole * (0.5 + (chance / 2)) * 1000));
    }
}
