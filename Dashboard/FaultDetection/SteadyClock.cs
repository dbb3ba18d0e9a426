namespace QuizNet.Dashboard.FaultDetection;

/// <summary>The time of day when we started, and what has passed since: whoever sets the machine's clock makes nobody late.</summary>
internal sealed class SteadyClock(TimeProvider time)
{
    private readonly DateTimeOffset _start = time.GetUtcNow();
    private readonly long _started = time.GetTimestamp();

    public DateTimeOffset Now => _start + time.GetElapsedTime(_started);
}
