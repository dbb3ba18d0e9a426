using QuizNet.Load.Measuring;

namespace QuizNet.Load.Peers;

/// <summary>Medians of the turns. What could not be measured in one of them is null.</summary>
internal sealed record PeersReport(IReadOnlyList<ThroughputRow> Throughput, IReadOnlyList<LatencyRow> Latency)
{
    public static PeersReport Of(IEnumerable<ThroughputTurn> throughput, IEnumerable<LatencyTurn> latency) => new(
        [.. throughput.GroupBy(turn => (turn.Connections, turn.Proxy)).Select(turns => new ThroughputRow(
            turns.Key.Proxy,
            turns.Key.Connections,
            turns.Count(),
            Median.Of(turns.Select(turn => turn.PerSecond)),
            Median.Of(turns.Select(turn => turn.ProcessorSecondsPer100K)),
            turns.Sum(turn => turn.Failed)))],
        [.. latency.GroupBy(turn => turn.Proxy).Select(turns => new LatencyRow(
            turns.Key,
            turns.Count(),
            Median.Of(turns.Select(turn => turn.P50Ms)),
            Median.Of(turns.Select(turn => turn.P99Ms)),
            turns.Sum(turn => turn.Failed)))]);

    /// <summary>Those for whom a rate is more than half of what they make: their latencies are those of an overload, or near it.</summary>
    public IEnumerable<string> Overloaded(int rate) => Throughput.GroupBy(row => row.Proxy).Where(rows => rows.Max(row => row.PerSecond) < 2 * rate).Select(rows => rows.Key);
}

/// <summary>One turn of a proxy in a closed loop.</summary>
internal sealed record ThroughputTurn(string Proxy, int Connections, double PerSecond, double? ProcessorSecondsPer100K, long Failed);

/// <summary>One turn of a proxy at the common rate.</summary>
internal sealed record LatencyTurn(string Proxy, double? P50Ms, double? P99Ms, long Failed);

internal sealed record ThroughputRow(string Proxy, int Connections, int Turns, double PerSecond, double? ProcessorSecondsPer100K, long Failed);

internal sealed record LatencyRow(string Proxy, int Turns, double? P50Ms, double? P99Ms, long Failed);
