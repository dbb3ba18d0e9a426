using System.Globalization;
using System.Text.Json;
using QuizNet.Load.Measuring;
using QuizNet.Load.Proxies;

namespace QuizNet.Load.Peers;

/// <summary>Medians of the turns, and what they are in terms of bare YARP's.</summary>
internal static class PeersTable
{
    public static void Print(PeersSettings settings, IReadOnlyList<Cell> cells)
    {
        var rows = cells.GroupBy(cell => (cell.Connections, cell.Proxy)).Select(turns => new PeerRow(
            turns.Key.Proxy,
            turns.Key.Connections,
            turns.Count(),
            Median.Of(turns.Select(turn => turn.PerSecond)),
            turns.Any(turn => turn.ProcessorSecondsPer100K is null) ? null : Median.Of(turns.Select(turn => turn.ProcessorSecondsPer100K!.Value)),
            Median.Of(turns.Select(turn => turn.P99Ms)),
            turns.Sum(turn => turn.Failed))).ToList();
        if (settings.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(rows, LoadJson.Default.ListPeerRow));
            return;
        }

        TextTable.Print(
            $"{Environment.ProcessorCount} cores, three backends and {PeerLoad.By} on them too, {settings.Time.TotalSeconds} s a turn, medians",
            ["connections", "proxy", "turns", "good/s", "of bare YARP", "CPU s per 100,000 good", "of bare YARP", "p99", "of bare YARP", "failed"],
            [.. rows.Select(row => Cells(row, rows.Find(other => other.Proxy == BareYarp.Proxy.Name && other.Connections == row.Connections)!))]);
    }

    private static string[] Cells(PeerRow row, PeerRow yarp) =>
    [
        $"{row.Connections}",
        row.Proxy,
        $"{row.Turns}",
        Text(row.PerSecond, "0"),
        Text(Ratio(row.PerSecond, yarp.PerSecond), "0.00"),
        Text(row.ProcessorSecondsPer100K, "0.00"),
        Text(Ratio(row.ProcessorSecondsPer100K, yarp.ProcessorSecondsPer100K), "0.00"),
        Text(row.P99Ms, "0.0 ms"),
        Text(Ratio(row.P99Ms, yarp.P99Ms), "0.00"),
        $"{row.Failed}",
    ];

    /// <summary>Null, and not infinity, where there is nothing to compare with.</summary>
    internal static double? Ratio(double? ours, double? theirs) => theirs > 0 ? ours / theirs : null;

    private static string Text(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "-";
}

internal sealed record PeerRow(string Proxy, int Connections, int Turns, double PerSecond, double? ProcessorSecondsPer100K, double P99Ms, long Failed);
