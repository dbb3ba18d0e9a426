using System.Globalization;
using System.Text.Json;

namespace QuizNet.Load.Faults;

internal static class FaultsTable
{
    public static void Print(FaultsSettings settings, FaultsReport report)
    {
        if (settings.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, LoadJson.Default.FaultsReport));
            return;
        }

        TextTable.Print(
            $"{settings.Faults} faults and {settings.Disturbances} disturbances, seed {settings.Seed}; fixed is three probes of /health, one every 5 s",
            ["what", "count", "suspect p50", "detected", "p50", "p99", "fixed faced", "detected", "p50", "p99", "false alarms", "of fixed", "notifications x incidents"],
            [.. report.Rows.Select(Cells)]);
        Console.WriteLine($"all incidents: {Counts(report.NotificationsPerIncident)}");
        foreach (var alarm in report.FalseAlarms)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"false alarm at {alarm.At.TotalSeconds:0.0} s after {alarm.After?.Words() ?? "nothing"}: {alarm.What}"));
        }
    }

    private static string[] Cells(FaultRow row) => row.Kind.IsFault()
        ? [row.Kind.Words(), $"{row.Count}", Seconds(row.SuspectedP50), $"{row.Detected}", Seconds(row.P50), Seconds(row.P99), $"{row.FixedFaced}", $"{row.FixedDetected}", Seconds(row.FixedP50), Seconds(row.FixedP99), $"{row.FalseAlarms}", $"{row.FixedFalseAlarms}", Counts(row.NotificationsPerIncident)]
        : [row.Kind.Words(), $"{row.Count}", "", "", "", "", "", "", "", "", $"{row.FalseAlarms}", $"{row.FixedFalseAlarms}", ""];

    private static string Seconds(TimeSpan? time) => time is { } some ? some.TotalSeconds.ToString("0.00 s", CultureInfo.InvariantCulture) : "-";

    private static string Counts(IReadOnlyDictionary<int, int> incidents) => incidents.Count == 0 ? "none" : string.Join(", ", incidents.Select(same => $"{same.Key} x {same.Value}"));
}
