namespace QuizNet.Gateway.Probing;

/// <summary>When a replica is probed next, and what it means if nobody answers.</summary>
internal static class ProbePlan
{
    /// <summary>A tenth more or less, drawn anew each time (0 to 1), so that gateways and replicas do not fall into step.</summary>
    public static TimeSpan Pause(bool wasWell, double drawn, ProbeOptions options) => wasWell ? options.Interval * (0.9 + (0.2 * drawn)) : options.SuspectInterval;

    /// <summary>Somebody who accepts no connection is gone, and so is one whom requests and a probe have found silent.</summary>
    public static bool IsGone(ProbeResult result, bool wasSuspect) => result == ProbeResult.Refused || (result == ProbeResult.Silent && wasSuspect);
}

internal enum ProbeResult
{
    Well,

    /// <summary>It answered that it is not well.</summary>
    Unwell,

    Refused,

    Silent,
}
