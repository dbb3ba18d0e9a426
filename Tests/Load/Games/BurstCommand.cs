using System.Diagnostics;
using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games;

/// <summary>Everybody answers within a tenth of a second, and everybody twice: each answer counts once.</summary>
internal static class BurstCommand
{
    private const string Quiz = "how-networks-fail";

    private static readonly TimeSpan Within = TimeSpan.FromMilliseconds(100);

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        var arguments = new Arguments(words, ["players", "replicas"], []);
        var (players, replicas) = (arguments.Count("players", 1_000, 1, 5_000), arguments.Count("replicas", 3, 1, 10));
        if (arguments.SayMistake())
        {
            return ExitCodes.WrongUsage;
        }

        await using var stack = await GameStack.StartAsync(replicas, stop);
        using var client = stack.NewClient();
        await using var game = await BotGame.OpenAsync([client], new BotGameSettings(Sample.Id(Quiz), Sample.Of(Quiz), players, 1) { AnswerWithin = Within, Doubles = true }, stop);
        await game.EnterAsync(stop);
        await game.Host.PlayUntilAsync(GamePhase.Question, 1, stop);
        await game.Host.News.UntilAsync(() => game.Host.View.Phase == GamePhase.Reveal, stop);
        var result = game.Host.View.Result!;
        await game.PlayAsync(stop);
        await game.OverAsync(stop);

        var check = await game.CheckReportAsync(stop);
        var receipts = game.Bots.SelectMany(bot => bot.Record.Receipts).ToList();
        var (first, again) = (receipts.Count(receipt => !receipt.Again), receipts.Count(receipt => receipt.Again));
        var sent = Stopwatch.GetElapsedTime(receipts.Min(receipt => receipt.At), receipts.Max(receipt => receipt.At));
        TextTable.Print(
            $"{players} players answer within {sent.TotalMilliseconds:0} ms, twice each",
            ["counted", "by option", "receipts", "receipts that say \"again\"", "not taken", "slowest receipt", "as the oracle says"],
            [
                [
                    $"{result.Answered}", $"{result.Counts?.Sum()}", $"{first}", $"{again}", $"{game.Bots.Sum(bot => bot.Record.Refusals.Count)}",
                    $"{receipts.Max(receipt => receipt.Took).TotalMilliseconds:0} ms", check.IsGood ? "yes" : string.Join("; ", check.Differences.Take(5)),
                ],
            ]);
        return (result.Answered, result.Counts?.Sum(), first, again) == (players, players, players, players) && check.IsGood ? ExitCodes.Good : ExitCodes.Failed;
    }
}
