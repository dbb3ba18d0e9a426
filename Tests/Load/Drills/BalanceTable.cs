using System.Globalization;
using System.Text.Json;

namespace QuizNet.Load.Drills;

internal static class BalanceTable
{
    public static void Print(BalanceSettings settings, List<BalanceRow> rows)
    {
        if (settings.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(rows, LoadJson.Default.ListBalanceRow));
            return;
        }

        TextTable.Print(
            $"{settings.Requests} requests to three equal backends; then {settings.Rps} requests/s for {settings.Time.TotalSeconds} s, the first of three at 0.3 times the speed",
            ["policy", "at the backends", "difference", "to the slow one", "p50 of good", "p99 of good", "longest of good", "failed"],
            [.. rows.Select(row => new[]
            {
                row.Policy,
                string.Join(" / ", row.Dealt),
                $"{row.Difference}",
                row.SlowShare.ToString("0 %", CultureInfo.InvariantCulture),
                Milliseconds(row.P50Ms),
                Milliseconds(row.P99Ms),
                Milliseconds(row.MaxMs),
                $"{row.Failed}",
            })]);
    }

    private static string Milliseconds(double value) => value.ToString("0.0 ms", CultureInfo.InvariantCulture);
}

/// <summary>What a policy has made of the requests: how many each of three equal backends had, and latencies while one was slow.</summary>
internal sealed record BalanceRow(string Policy, IReadOnlyList<long> Dealt, double SlowShare, double P50Ms, double P99Ms, double MaxMs, long Failed)
{
    public long Difference => Dealt.Max() - Dealt.Min();
}
