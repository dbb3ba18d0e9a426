namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>A time in ticks of UTC, cut into equal steps.</summary>
internal sealed record ChartRange(long From, long Step, int Steps)
{
    private const int MostSteps = 120;

    // Exporters send every few seconds; a step should see each of them at least once.
    private static readonly TimeSpan ShortestStep = TimeSpan.FromSeconds(10);

    public long To => From + (Step * Steps);

    /// <summary>Steps begin at multiples of their length, so that a chart that is drawn again does not tremble.</summary>
    public static ChartRange Until(DateTimeOffset now, double minutes)
    {
        var length = TimeSpan.FromMinutes(minutes).Ticks;
        var step = Math.Max(ShortestStep.Ticks, (length + MostSteps - 1) / MostSteps);
        var steps = (int)Math.Clamp((length + step - 1) / step, 1, MostSteps);
        var end = (now.UtcTicks / step * step) + step;
        return new ChartRange(end - (step * steps), step, steps);
    }

    /// <summary>The step that a time falls into, or -1.</summary>
    public int Of(long time) => time < From || time >= To ? -1 : (int)((time - From) / Step);
}
