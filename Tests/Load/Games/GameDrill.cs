using System.Globalization;
using System.Text.Json;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games;

/// <summary>Game after game of bots, while replicas and Redis are killed and bots lose their connections, until all have been killed as often as was asked.</summary>
internal sealed class GameDrill(GameStack stack, GameDrillSettings settings)
{
    // All of them are scored.
    private const int Questions = 9;

    // Of a game on a good day, so that a bot loses its connections while it lasts.
    private static readonly TimeSpan LossesWithin = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    private readonly GameChaos _chaos = new(stack, settings);
    private readonly List<TimeSpan> _forced = [];
    private readonly List<TimeSpan> _other = [];
    private readonly List<string> _differences = [];
    private GameDrillReport _report = new();
    private int _game;

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (GameDrillSettings.Read(words) is not { } settings)
        {
            return ExitCodes.WrongUsage;
        }

        await using var stack = await GameStack.StartAsync(settings.Replicas, stop);
        var drill = new GameDrill(stack, settings);
        while (!drill._chaos.IsOver)
        {
            await drill.PlayAsync(stop);
        }

        drill.Print();
        return drill._report.IsGood ? ExitCodes.Good : ExitCodes.Failed;
    }

    private async Task PlayAsync(CancellationToken stop)
    {
        using var client = stack.NewClient();
        var game = await BotGame.OpenAsync([client], new BotGameSettings(Sample.Id(GameCommand.Quiz), Sample.Of(GameCommand.Quiz), settings.Bots, Questions) { AnswerWithin = AnswerWithin, Seed = (settings.Seed * 100) + ++_game }, stop);
        try
        {
            await game.EnterAsync(stop);
            using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
            var (chaos, losses) = (_chaos.RunAsync(over.Token), Task.WhenAll(game.Bots.Select((bot, number) => LoseAsync(bot, number, over.Token))));
            await game.PlayAsync(stop);
            var lost = await losses;
            await over.CancelAsync();
            await chaos;
            await game.OverAsync(stop);
            Add(game, await game.CheckReportAsync(stop), lost.Sum());
        }
        finally
        {
            await game.DisposeAsync();
        }
    }

    // How often it had a connection to lose.
    private async Task<int> LoseAsync(Bot bot, int number, CancellationToken over)
    {
        var random = new Random(HashCode.Combine(settings.Seed, _game, number));
        var lost = 0;
        while (lost < settings.Drops && !over.IsCancellationRequested)
        {
            await Task.Delay(LossesWithin / settings.Drops * (0.5 + random.NextDouble() / 2), over);
            lost += bot.Presence.Drop() ? 1 : 0;
        }

        // The last one is waited for as the others are.
        await bot.News.UntilAsync(() => bot.Presence.Comebacks.Count(back => back.Forced) >= lost, over);
        return lost;
    }

    private void Add(BotGame game, GameCheck check, int drops)
    {
        var comebacks = game.Bots.SelectMany(bot => bot.Presence.Comebacks).ToList();
        _forced.AddRange(comebacks.Where(back => back.Forced).Select(back => back.Took));
        _other.AddRange(comebacks.Where(back => !back.Forced).Select(back => back.Took));
        var wrong = game.Bots.SelectMany(bot => GameCheck.WrongComebacks(game.Oracle, bot, game.Questions)).ToList();
        _differences.AddRange(wrong.Concat(check.Differences).Select(difference => $"game {_game}: {difference}"));
        _report = _report with
        {
            Games = _game,
            Bots = settings.Bots,
            Kills = _chaos.Kills,
            RedisKills = _chaos.RedisKills,
            Acknowledged = _report.Acknowledged + check.Acknowledged,
            Unsure = _report.Unsure + check.Unsure,
            Lost = _report.Lost + check.Lost,
            Doubled = _report.Doubled + check.Doubled,
            Dropped = _report.Dropped + drops,
            Restored = _forced.Count,
            OtherReturns = _other.Count,
            WrongScores = _report.WrongScores + wrong.Count,
            Forced = RestoreTimes.Of(_forced),
            Others = RestoreTimes.Of(_other),
            Differences = _differences,
        };
        Console.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"game {_game}: {_chaos.Kills} kills and {_chaos.RedisKills} of Redis so far, {check.Acknowledged} answers, {check.Lost} lost, {check.Doubled} doubled, {check.Differences.Count} differences; back after {_report.Forced.P95:0} ms (p95)"));
    }

    private void Print()
    {
        if (settings.Json)
        {
            Console.WriteLine(JsonSerializer.Serialize(_report, LoadJson.Default.GameDrillReport));
            return;
        }

        TextTable.Print(
            $"{_report.Games} games of {_report.Bots} bots, {_report.Kills} kills of {settings.Replicas} replicas, {_report.RedisKills} of Redis",
            ["acknowledged", "lost", "counted twice", "unsure bots", "connections cut", "restored", "wrong score", "restored in, p50, p95, longest", "after kills", "p50, p95, longest", "other than the oracle"],
            [
                [
                    $"{_report.Acknowledged}", $"{_report.Lost}", $"{_report.Doubled}", $"{_report.Unsure}", $"{_report.Dropped}", $"{_report.Restored}", $"{_report.WrongScores}",
                    $"{_report.Forced}", $"{_report.OtherReturns}", $"{_report.Others}", $"{_report.Differences.Count}",
                ],
            ]);
        foreach (var difference in _report.Differences.Take(20))
        {
            Console.WriteLine(difference);
        }
    }
}
