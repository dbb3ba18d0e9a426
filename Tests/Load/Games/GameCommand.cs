using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using QuizNet.Load.Games.Peers;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games;

/// <summary>Games of bots behind the gateway, all at the same time, led as fast as everybody answers.</summary>
internal static class GameCommand
{
    /// <summary>Its first five questions are of five types.</summary>
    public const string Quiz = "around-the-world";

    // People do not answer all at once; the burst does.
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(4);

    // Faster than anybody, but so that every table is shown to all.
    private static readonly TimeSpan HostPause = TimeSpan.FromSeconds(1);

    // For servers to come to rest.
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (GameSettings.Read(words) is not { } settings)
        {
            return ExitCodes.WrongUsage;
        }

        if (settings.Peers)
        {
            return await FanOutComparison.RunAsync(settings, stop);
        }

        await using var stack = await GameStack.StartAsync(settings.Replicas, stop);
        using var client = stack.NewClient();
        var games = new List<BotGame>();
        try
        {
            for (var number = 0; number < settings.Games; number++)
            {
                games.Add(await BotGame.OpenAsync([client], new BotGameSettings(Sample.Id(Quiz), Sample.Of(Quiz), settings.Players, settings.Questions) { AnswerWithin = AnswerWithin, HostPause = HostPause, Seed = number + 1 }, stop));
            }

            var report = await PlayAsync(settings, stack, games, stop);
            Print(report, settings.Json);
            return report.IsGood ? ExitCodes.Good : ExitCodes.Failed;
        }
        finally
        {
            foreach (var game in games)
            {
                await game.DisposeAsync();
            }
        }
    }

    private static async Task<GameReport> PlayAsync(GameSettings settings, GameStack stack, List<BotGame> games, CancellationToken stop)
    {
        await Task.Delay(Calm, stop);
        var seated = stack.Now();
        foreach (var game in games)
        {
            await game.EnterAsync(stop);
        }

        await Console.Error.WriteLineAsync($"{games.Sum(game => game.Bots.Count)} players are in");
        await Task.Delay(Calm, stop);
        var (entered, heard, began) = (stack.Now(), games.Sum(game => game.Bots.Sum(bot => (long)bot.News.Heard)), Stopwatch.GetTimestamp());
        await Task.WhenAll(games.Select(game => game.PlayAsync(stop)));
        await Task.WhenAll(games.Select(game => game.OverAsync(stop)));
        var (time, played) = (Stopwatch.GetElapsedTime(began), stack.Now());
        var checks = await Task.WhenAll(games.Select(game => game.CheckReportAsync(stop)));
        return GameReport.Of(settings, games, checks, new GameReport.Costs(seated, entered, played, heard), time);
    }

    private static void Print(GameReport report, bool json)
    {
        if (json)
        {
            Console.WriteLine(JsonSerializer.Serialize(report, LoadJson.Default.GameReport));
            return;
        }

        TextTable.Print(
            $"{report.Games} games, {report.Players} players, {report.Questions} questions, {report.Replicas} replicas behind the gateway",
            ["what", "value"],
            [
                ["first to last player sees the same, p50 and p99", $"{Number(report.SpreadP50)} and {Number(report.SpreadP99)} ms"],
                ["answer acknowledged, p50, p95 and p99", $"{Number(report.AnswerP50)}, {Number(report.AnswerP95)} and {Number(report.AnswerP99)} ms"],
                ["messages delivered", $"{report.Delivered}, {Number(report.DeliveredPerSecond)} a second over the whole game"],
                ["CPU for 1,000 of them", $"quiz {Number(report.QuizCpu)} s, gateway {Number(report.GatewayCpu)} s, Redis {Number(report.RedisCpu)} s"],
                ["memory for a socket", $"quiz {Number(report.QuizKilobytes)} KB, gateway {Number(report.GatewayKilobytes)} KB"],
                ["answers acknowledged, not taken", $"{report.Acknowledged}, {report.Refused}"],
                ["phases that somebody has missed", $"{report.MissingPhases}"],
                ["lost, counted twice", $"{report.Lost}, {report.Doubled}"],
                ["other than the oracle says", $"{report.Differences.Count}"],
            ]);
        foreach (var difference in report.Differences)
        {
            Console.WriteLine(difference);
        }
    }

    private static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
