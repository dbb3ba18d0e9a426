using QuizNet.Load.Processes;

namespace QuizNet.Load.Peers;

/// <summary>As many requests as a number of connections can make, one after another on each: by wrk if it is there, else by this program.</summary>
internal static class PeerLoad
{
    public static string By => Tool.Wrk.Path is null ? $"this program ({Tool.Wrk.Missing})" : "wrk";

    public static Task<LoadResult> RunAsync(Uri url, int connections, TimeSpan time, CancellationToken stop) =>
        Tool.Wrk.Path is { } wrk ? Wrk.RunAsync(wrk, url, connections, time, stop) : ClosedLoop.RunAsync(url, connections, time, stop);
}

/// <summary>Requests that were answered, how many of them badly, and in what time.</summary>
internal sealed record LoadResult(long Requests, long Failed, TimeSpan Time, TimeSpan P99)
{
    public double PerSecond => Requests / Time.TotalSeconds;
}
