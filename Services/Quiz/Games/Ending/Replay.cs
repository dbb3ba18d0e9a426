using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Games.Ending;

/// <summary>Counts a whole game once more from what was recorded, answer by answer: what is kept of it does not depend on what was computed while it ran.</summary>
internal static class Replay
{
    /// <summary>Answers: of each question that was counted.</summary>
    public static FinishedGame Of(
        GameBook book, DateTimeOffset endedAt, IReadOnlyList<Player> players, IReadOnlyDictionary<int, IReadOnlyDictionary<string, StoredAnswer>> answers)
    {
        IReadOnlyDictionary<string, PlayerTally> tallies = new Dictionary<string, PlayerTally>();
        var finished = new List<FinishedAnswer>();
        foreach (var (question, given) in answers.OrderBy(one => one.Key))
        {
            tallies = RoundCounting.Count(book, question, players, given, tallies).Tallies;
            finished.AddRange(
                from one in given
                where tallies.ContainsKey(one.Key) && tallies[one.Key].Last is not null
                let last = tallies[one.Key].Last!
                select new FinishedAnswer(question, one.Key, Mixed.Undo(book, question, one.Value.Answer), one.Value.ElapsedMs, last.Outcome, last.Total));
        }

        if (answers.Count == 0)
        {
            tallies = Places.Give(players, players.ToDictionary(player => player.Id, _ => new PlayerTally(0, 0, 0, 0)));
        }

        return new FinishedGame(
            book.Id, book.Pin, book.QuizId, book.Quiz, book.Options, book.Owner, book.OpenedAt, endedAt,
            [.. players.Select(player => Finished(player, tallies[player.Id])).OrderBy(player => player.Place)],
            finished,
            answers.Count == 0 ? 0 : answers.Keys.Max() + 1);
    }

    private static FinishedPlayer Finished(Player player, PlayerTally tally) =>
        new(player.Id, player.Name, player.Team, tally.Place, tally.Points, tally.Right, tally.Asked, player.First);
}
