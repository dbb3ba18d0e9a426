using QuizNet.Load.Measuring;

namespace QuizNet.Load.Games.Peers;

/// <summary>What a server did with its messages. Times in milliseconds, CPU in seconds for 1,000 deliveries, memory in KB for each socket.</summary>
internal sealed record FanOutRow(string Name, int Sockets, int Rounds, double SpreadP50, double SpreadP99, double ReachP50, double ReachP99, double DeliveredPerSecond, double Cpu, double Kilobytes)
{
    public static FanOutRow Of(string name, int sockets, IReadOnlyList<TimeSpan> spreads, IReadOnlyList<TimeSpan> reaches, double seconds, double kilobytes) => new(
        name,
        sockets,
        spreads.Count,
        At(spreads, 50),
        At(spreads, 99),
        At(reaches, 50),
        At(reaches, 99),
        sockets * spreads.Count / reaches.Sum(reach => reach.TotalSeconds),
        seconds / (sockets * spreads.Count) * 1_000,
        kilobytes);

    private static double At(IReadOnlyList<TimeSpan> times, double percent) => (Percentile.Of(times, percent) ?? TimeSpan.Zero).TotalMilliseconds;
}
