using QuizNet.Load.Processes;

namespace QuizNet.Load.Peers;

/// <summary>
/// As many requests as a number of connections can make, one after another on each: by wrk if it is there, else by this program. Of
/// latency that says little (who is slow is asked less): for it there is <see cref="OpenLoop"/>.
/// </summary>
internal static class PeerLoad
{
    public static string By => Tool.Wrk.Path is null ? $"this program ({Tool.Wrk.Missing})" : "wrk";

    public static Task<LoadResult> RunAsync(Uri url, int connections, TimeSpan time, CancellationToken stop) =>
        Tool.Wrk.Path is { } wrk ? Wrk.RunAsync(wrk, url, connections, time, stop) : ClosedLoop.RunAsync(url, connections, time, stop);
}

/// <summary>Requests that were answered well, how many were not, and in what time.</summary>
internal sealed record LoadResult(long Good, long Failed, TimeSpan Time)
{
    public double PerSecond => Time > TimeSpan.Zero ? Good / Time.TotalSeconds : 0;

    /// <summary>Null if nothing was answered well: then it cannot be said.</summary>
    public double? SecondsPer100K(double processorSeconds) => Good > 0 ? processorSeconds / Good * 100_000 : null;
}
