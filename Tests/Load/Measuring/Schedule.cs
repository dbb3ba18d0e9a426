namespace QuizNet.Load.Measuring;

/// <summary>
/// When each request of a constant rate is to be sent, whatever became of those before it. Latency is counted from there, so that a
/// pause of the server is seen by all requests that fell into it and not only by the one that was waiting.
/// </summary>
internal readonly record struct Schedule(int PerSecond, long Total)
{
    public static Schedule For(int perSecond, TimeSpan duration) => new(perSecond, Math.Max(1, (long)Math.Round(perSecond * duration.TotalSeconds)));

    /// <summary>Until it is stopped.</summary>
    public static Schedule Endless(int perSecond) => new(perSecond, long.MaxValue / TimeSpan.TicksPerSecond);

    public TimeSpan IntendedAt(long number) => new(number * TimeSpan.TicksPerSecond / PerSecond);

    /// <summary>How many requests are to have been sent by then.</summary>
    public long DueBy(TimeSpan elapsed) => Math.Min(Total, (((elapsed.Ticks + 1) * PerSecond) + TimeSpan.TicksPerSecond - 1) / TimeSpan.TicksPerSecond);
}
