using QuizNet.Load.Http;
using QuizNet.Load.Measuring;

namespace QuizNet.Load.Drills;

/// <summary>What the clients of a proxy saw of a drill. Lost and doubled are null where effects are not counted.</summary>
internal sealed record DrillOutcome(
    string Proxy, string Drill, long Sent, long Failed, IReadOnlyDictionary<string, long> Failures, long? Lost, long? Doubled, double LongestGapMs, LatencyReport LatencyMs)
{
    public bool IsGood => Sent > 0 && Failed == 0 && Lost is null or 0 && Doubled is null or 0;

    public static DrillOutcome Of(string proxy, string drill, Tally tally, Effects? effects) => new(
        proxy,
        drill,
        tally.Total,
        tally.Total - tally.Good,
        tally.Outcomes.Where(outcome => !outcome.Key.StartsWith('2') && !outcome.Key.StartsWith('3')).ToDictionary(),
        effects?.Lost,
        effects?.Doubled,
        Math.Round(tally.LongestGap.TotalMilliseconds, 1),
        LatencyReport.Of(tally.Latencies));
}
