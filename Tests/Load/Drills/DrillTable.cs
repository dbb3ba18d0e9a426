using System.Globalization;
using System.Text.Json;

namespace QuizNet.Load.Drills;

internal static class DrillTable
{
    public static void Print(string title, IReadOnlyList<DrillOutcome> outcomes, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(outcomes, LoadJson.Default.IReadOnlyListDrillOutcome));
            return;
        }

        TextTable.Print(
            title,
            ["proxy", "drill", "sent", "failed", "lost", "doubled", "longest gap", "p50 of good", "p99 of good", "p99.9 of good", "longest of good"],
            [.. outcomes.Select(Row)]);
    }

    private static string[] Row(DrillOutcome outcome) =>
    [
        outcome.Proxy,
        outcome.Drill,
        $"{outcome.Sent}",
        outcome.Failed == 0 ? "0" : $"{outcome.Failed} ({string.Join(", ", outcome.Failures.Select(failure => $"{failure.Key}: {failure.Value}"))})",
        $"{outcome.Lost}",
        $"{outcome.Doubled}",
        Milliseconds(outcome.LongestGapMs),
        Milliseconds(outcome.LatencyMs.P50),
        Milliseconds(outcome.LatencyMs.P99),
        Milliseconds(outcome.LatencyMs.P999),
        Milliseconds(outcome.LatencyMs.Max),
    ];

    private static string Milliseconds(double value) => string.Create(CultureInfo.InvariantCulture, $"{value:0.0} ms");
}
