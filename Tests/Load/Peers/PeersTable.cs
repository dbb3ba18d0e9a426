using System.Globalization;
using System.Text.Json;
using QuizNet.Load.Proxies;

namespace QuizNet.Load.Peers;

/// <summary>What was measured, and what it is in terms of bare YARP's.</summary>
internal static class PeersTable
{
    public static void Print(PeersSettings settings, PeersReport report)
    {
        if (settings.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, LoadJson.Default.PeersReport));
            return;
        }

        TextTable.Print(
            $"{Environment.ProcessorCount} cores, three backends and {PeerLoad.By} on them too, {settings.Time.TotalSeconds} s a turn, medians; as fast as each can (closed loop)",
            ["connections", "proxy", "turns", "good/s", "of bare YARP", "CPU s per 100,000 good", "of bare YARP", "failed"],
            [.. report.Throughput.Select(row => Cells(row, report.Throughput.Single(other => other.Proxy == BareYarp.Proxy.Name && other.Connections == row.Connections)))]);
        Console.WriteLine();
        TextTable.Print(
            $"Latency at {settings.Rate} requests/s for all, from the moment each was due (open model, this program), medians",
            ["proxy", "turns", "p50 of good", "p99 of good", "of bare YARP", "failed"],
            [.. report.Latency.Select(row => Cells(row, report.Latency.Single(other => other.Proxy == BareYarp.Proxy.Name)))]);
        foreach (var proxy in report.Overloaded(settings.Rate))
        {
            Console.WriteLine($"{settings.Rate} requests/s are more than half of what {proxy} makes: its latencies are those of an overload, or near it.");
        }
    }

    /// <summary>Null, and not infinity, where there is nothing to compare with.</summary>
    internal static double? Ratio(double? ours, double? theirs) => theirs > 0 ? ours / theirs : null;

    private static string[] Cells(ThroughputRow row, ThroughputRow yarp) =>
    [
        $"{row.Connections}",
        row.Proxy,
        $"{row.Turns}",
        Text(row.PerSecond, "0"),
        Text(Ratio(row.PerSecond, yarp.PerSecond), "0.00"),
        Text(row.ProcessorSecondsPer100K, "0.00"),
        Text(Ratio(row.ProcessorSecondsPer100K, yarp.ProcessorSecondsPer100K), "0.00"),
        $"{row.Failed}",
    ];

    private static string[] Cells(LatencyRow row, LatencyRow yarp) =>
        [row.Proxy, $"{row.Turns}", Text(row.P50Ms, "0.0 ms"), Text(row.P99Ms, "0.0 ms"), Text(Ratio(row.P99Ms, yarp.P99Ms), "0.00"), $"{row.Failed}"];

    private static string Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}
