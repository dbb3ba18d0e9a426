using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>Whether a game that is over has come to what its bots have on record. Differences are in words, for whoever looks for the reason.</summary>
/// <param name="Acknowledged">Answers with a receipt.</param>
/// <param name="Lost">Of those, the ones that do not count.</param>
/// <param name="Doubled">Bots that have more points than their answers are worth.</param>
/// <param name="Unsure">Bots with an answer of which nobody has heard again.</param>
/// <param name="Differences">Everything that is not as it must be.</param>
public sealed record GameCheck(int Acknowledged, int Lost, int Doubled, int Unsure, IReadOnlyList<string> Differences)
{
    public bool IsGood => Lost == 0 && Doubled == 0 && Differences.Count == 0;

    /// <param name="oracle">Of this game.</param>
    /// <param name="bots">All of its players.</param>
    /// <param name="questions">How many were played.</param>
    /// <param name="table">The whole final table.</param>
    public static GameCheck Of(Oracle oracle, IReadOnlyList<Bot> bots, int questions, IReadOnlyList<TableLine> table)
    {
        var differences = new List<string>();
        var (lost, doubled) = (0, 0);
        var sure = bots.Where(bot => !Oracle.IsUnsure(bot.Record, questions)).ToList();
        var lines = table.ToDictionary(line => line.Name);
        foreach (var bot in sure)
        {
            var (name, expected, mine) = (bot.Seat.Name, oracle.Expect(bot.Record, questions), bot.News.Mine);
            var missing = bot.Record.Answers.Values.Count(answer => answer.ElapsedMs is not null && bot.Record.Results.GetValueOrDefault(answer.Question.Number) is { Outcome: Outcome.None });
            var line = lines.GetValueOrDefault(name);
            lost += missing > 0 ? missing : line?.Points < expected.Points ? 1 : 0;
            doubled += line?.Points > expected.Points ? 1 : 0;
            differences.AddRange(Compare(name, "own view", expected, mine is null ? null : new ExpectedLine(mine.Points, mine.Right, mine.Asked)));
            differences.AddRange(Compare(name, "table", expected, line is null ? null : new ExpectedLine(line.Points, line.Right, line.Asked)));
        }

        if (sure.Count == bots.Count)
        {
            var order = oracle.Table(bots.Select(bot => (bot.Seat.Name, bot.Record)), questions).Select(line => (line.Name, line.Place)).ToList();
            differences.AddRange(order.Zip(table).Where(pair => (pair.Second.Name, pair.Second.Place) != pair.First).Select(pair =>
                $"{pair.First.Place}. {pair.First.Name} is expected where the table has {pair.Second.Place}. {pair.Second.Name}"));
        }

        return new GameCheck(bots.Sum(bot => bot.Record.Answers.Values.Count(answer => answer.ElapsedMs is not null)), lost, doubled, bots.Count - sure.Count, differences);
    }

    /// <summary>Comebacks with points that were not those of the bot by then.</summary>
    public static int WrongComebacks(Oracle oracle, Bot bot, int questions) => bot.Presence.Comebacks.Count(back => back.Points != oracle.Expect(bot.Record, Finished(back, questions)).Points);

    private static int Finished(Comeback back, int questions) => back.Phase switch
    {
        GamePhase.Podium => questions,
        GamePhase.Reveal or GamePhase.Leaderboard => back.Question,
        _ => Math.Max(0, back.Question - 1),
    };

    private static IEnumerable<string> Compare(string name, string where, ExpectedLine expected, ExpectedLine? found) =>
        found == expected ? [] : [$"{name}, {where}: {Text(expected)} expected, {(found is null ? "nothing" : Text(found))} found"];

    private static string Text(ExpectedLine line) => $"{line.Points} points with {line.Right} of {line.Asked}";
}
