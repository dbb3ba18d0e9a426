using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QuizNet.Load.Peers;

/// <summary>Runs wrk and reads what it prints.</summary>
internal static partial class Wrk
{
    public static async Task<LoadResult> RunAsync(string wrk, Uri url, int connections, TimeSpan time, CancellationToken stop)
    {
        using var process = Process.Start(new ProcessStartInfo(wrk, ["-t1", $"-c{connections}", $"-d{Math.Max(1, (int)time.TotalSeconds)}s", "--timeout", "10s", url.ToString()]) { RedirectStandardOutput = true })!;
        try
        {
            var output = await process.StandardOutput.ReadToEndAsync(stop);
            await process.WaitForExitAsync(stop);
            stop.ThrowIfCancellationRequested();
            return Parse(output) ?? throw new InvalidOperationException($"wrk said: {output}");
        }
        finally
        {
            process.Kill();
        }
    }

    /// <summary>Null if it is not what wrk prints.</summary>
    internal static LoadResult? Parse(string output)
    {
        var total = TotalLine().Match(output);
        if (!total.Success)
        {
            return null;
        }

        var socketErrors = SocketErrors().Match(output) is { Success: true } errors ? errors.Groups["count"].Captures.Sum(count => Number(count.Value)) : 0;
        var bad = BadStatus().Match(output) is { Success: true } statuses ? Number(statuses.Groups["count"].Value) : 0;
        return new LoadResult(
            (long)(Number(total.Groups["requests"].Value) - bad), (long)(bad + socketErrors), Time(total.Groups["time"].Value, total.Groups["unit"].Value));
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static TimeSpan Time(string number, string unit) => unit switch
    {
        "ms" => TimeSpan.FromMilliseconds(Number(number)),
        "m" => TimeSpan.FromMinutes(Number(number)),
        _ => TimeSpan.FromSeconds(Number(number)),
    };

    [GeneratedRegex(@"(?<requests>\d+) requests in (?<time>[\d.]+)(?<unit>ms|s|m),")]
    private static partial Regex TotalLine();

    [GeneratedRegex(@"Socket errors:(?: \w+ (?<count>\d+),?)+")]
    private static partial Regex SocketErrors();

    [GeneratedRegex(@"Non-2xx or 3xx responses: (?<count>\d+)")]
    private static partial Regex BadStatus();
}
