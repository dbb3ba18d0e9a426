using System.Globalization;
using QuizNet.Load.Measuring;

namespace QuizNet.Load.Games;

/// <summary>What a drill of games came to. Dropped and restored: connections that bots have cut themselves, and those that were there again.</summary>
internal sealed record GameDrillReport
{
    public int Games { get; init; }

    public int Bots { get; init; }

    public int Kills { get; init; }

    public int RedisKills { get; init; }

    public int Acknowledged { get; init; }

    public int Lost { get; init; }

    public int Doubled { get; init; }

    public int Unsure { get; init; }

    public int Dropped { get; init; }

    public int Restored { get; init; }

    public int WrongScores { get; init; }

    public RestoreTimes Forced { get; init; } = RestoreTimes.Of([]);

    /// <summary>After kills, and moves.</summary>
    public int OtherReturns { get; init; }

    public RestoreTimes Others { get; init; } = RestoreTimes.Of([]);

    public IReadOnlyList<string> Differences { get; init; } = [];

    public bool IsGood => Games > 0 && Lost == 0 && Doubled == 0 && WrongScores == 0 && Restored == Dropped && Differences.Count == 0;
}

/// <summary>From the loss of a connection until the server let the player in again. Milliseconds.</summary>
internal sealed record RestoreTimes(double P50, double P95, double Longest)
{
    public static RestoreTimes Of(List<TimeSpan> times) => new(At(times, 50), At(times, 95), At(times, 100));

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{P50:0}, {P95:0}, {Longest:0} ms");

    private static double At(List<TimeSpan> times, double percent) => Math.Round((Percentile.Of(times, percent) ?? TimeSpan.Zero).TotalMilliseconds, 1);
}
