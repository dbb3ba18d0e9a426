using QuizNet.Contracts;

namespace QuizNet.Dashboard.FaultDetection.Judging;

/// <summary>When a replica is checked next.</summary>
internal static class ProbePace
{
    /// <summary>A tenth more or less where all is well, drawn anew each time (0 to 1), so that checks do not fall into step.</summary>
    public static TimeSpan Pause(HealthState state, int failuresInARow, double drawn, DetectionOptions options) =>
        state is HealthState.Healthy or HealthState.Draining && failuresInARow == 0 ? options.Interval * (0.9 + (0.2 * drawn)) : options.SuspectInterval;
}
