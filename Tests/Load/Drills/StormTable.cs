using System.Globalization;
using System.Text.Json;

namespace QuizNet.Load.Drills;

internal static class StormTable
{
    public static void Print(StormSettings settings, List<StormRow> rows)
    {
        if (settings.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(rows, LoadJson.Default.ListStormRow));
            return;
        }

        TextTable.Print(
            $"{settings.Rps} requests/s, {settings.Backends} of three backends fail {settings.Percent} % for {settings.Time.TotalSeconds} s",
            ["proxy", "offered", "reached backends", "per request", "good meanwhile", "until 99 % good"],
            [.. rows.Select(row => new[]
            {
                row.Proxy,
                $"{row.Offered}",
                $"{row.Reached}",
                row.Amplification.ToString("0.00", CultureInfo.InvariantCulture),
                row.GoodShare.ToString("0.0 %", CultureInfo.InvariantCulture),
                row.GoodAgainSeconds is { } seconds ? seconds.ToString("0.0 s", CultureInfo.InvariantCulture) : "not seen",
            })]);
    }
}

/// <summary>What a storm has done to a proxy. Good again: seconds after its end, null if it was not for as long as was looked.</summary>
internal sealed record StormRow(string Proxy, long Offered, long Reached, double GoodShare, double? GoodAgainSeconds)
{
    private const double MostAmplification = 1.2;
    private const double MostSeconds = 2;

    public double Amplification => (double)Reached / Offered;

    public bool IsGood => Amplification <= MostAmplification && GoodAgainSeconds <= MostSeconds;
}
