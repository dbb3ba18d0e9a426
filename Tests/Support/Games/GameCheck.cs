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
    /// <param name="table">The final table, or its top.</param>
    public static GameCheck Of(Oracle oracle, IReadOnlyList<Bot> bots, int questions, IReadOnlyList<TableLine> table)
    {
        var differences = new List<string>();
        var (lost, doubled) = (0, 0);
        var sure = bots.Where(bot => !Oracle.IsUnsure(bot.Record, questions)).ToList();
        foreach (var bot in sure)
        {
            var (expected, mine) = (oracle.Expect(bot.Record, questions), bot.News.Mine);
            var missing = bot.Record.Answers.Values.Count(answer => answer.ElapsedMs is not null && bot.Record.Results.GetValueOrDefault(answer.Question.Number) is { Outcome: Outcome.None });
            lost += missing > 0 ? missing : mine?.Points < expected.Points ? 1 : 0;
            doubled += mine?.Points > expected.Points ? 1 : 0;
            if (mine is null || new ExpectedLine(mine.Points, mine.Right, mine.Asked) != expected)
            {
                differences.Add($"{bot.Seat.Name}: {expected} expected, {mine} found");
            }
        }

        if (sure.Count == bots.Count)
        {
            var order = oracle.Table(bots.Select(bot => (bot.Seat.Name, bot.Record)), questions);
            var places = order.ToDictionary(line => line.Name, line => line.Place);
            differences.AddRange(bots.Where(bot => bot.News.Mine?.Place != places[bot.Seat.Name]).Select(bot => $"{bot.Seat.Name}: place {places[bot.Seat.Name]} expected, {bot.News.Mine?.Place} found"));
            differences.AddRange(order.Zip(table).Where(pair => !IsSame(pair.First, pair.Second)).Select(pair => $"{pair.First} is expected where the table has {pair.Second}"));
        }

        return new GameCheck(bots.Sum(bot => Acknowledgements(bot.Record).Count), lost, doubled, bots.Count - sure.Count, differences);
    }

    /// <summary>And the report, which counts what has been recorded once more: each acknowledged answer is there once, and everybody has the line that they were told.</summary>
    public GameCheck Including(GameReport report, IReadOnlyList<Bot> bots)
    {
        var differences = new List<string>(Differences);
        var (lost, doubled) = (Lost, Doubled);
        var lines = report.Players.ToDictionary(player => player.Name);
        foreach (var bot in bots)
        {
            if (lines.GetValueOrDefault(bot.Seat.Name) is not { } line || bot.News.Mine is not { } mine)
            {
                differences.Add($"{bot.Seat.Name} is not in the report");
                continue;
            }

            var (acknowledged, reported) = (Acknowledgements(bot.Record), line.Answers.Select(answer => answer.Question).ToList());
            lost += acknowledged.Except(reported).Count();
            doubled += reported.Count - reported.Distinct().Count();
            if ((line.Points, line.Right, line.Asked, line.Place) != (mine.Points, mine.Right, mine.Asked, mine.Place))
            {
                differences.Add($"{line} is in the report of {mine}");
            }
        }

        return this with { Lost = lost, Doubled = doubled, Differences = differences };
    }

    /// <summary>Comebacks with points that were not those of the bot by then.</summary>
    public static IReadOnlyList<string> WrongComebacks(Oracle oracle, Bot bot, int questions) =>
    [
        .. from back in bot.Presence.Comebacks
           let expected = oracle.Expect(bot.Record, Finished(back, questions)).Points
           where back.Points != expected
           select $"{bot.Seat.Name} came back to {back.Phase} {back.Question} with {back.Points} points instead of {expected}",
    ];

    private static List<int> Acknowledgements(BotRecord record) => [.. record.Answers.Values.Where(answer => answer.ElapsedMs is not null).Select(answer => answer.Question.Number)];

    private static int Finished(Comeback back, int questions) => back.Phase switch
    {
        GamePhase.Podium => questions,
        GamePhase.Reveal or GamePhase.Leaderboard => back.Question,
        _ => Math.Max(0, back.Question - 1),
    };

    private static bool IsSame((string Name, int Place, ExpectedLine Line) expected, TableLine found) =>
        expected == (found.Name, found.Place, new ExpectedLine(found.Points, found.Right, found.Asked));
}
