using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Scoring;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>Counts a question from what has been recorded, and from nothing else: whoever does it, and however often, comes to the same.</summary>
internal static class RoundCounting
{
    private static readonly PlayerTally Nothing = new(0, 0, 0, 0);

    public static Round Count(
        GameBook book, int number, IReadOnlyList<Player> players, IReadOnlyDictionary<string, StoredAnswer> answers, IReadOnlyDictionary<string, PlayerTally> before)
    {
        var question = book.Quiz.Questions[number];
        var asked = players.Where(player => player.First <= number).Select(player => player.Id).ToHashSet();
        var judged = answers.Where(one => asked.Contains(one.Key)).ToDictionary(one => one.Key, one => Judge(book, number, one.Value));
        var tallies = players.ToDictionary(
            player => player.Id,
            player =>
            {
                var had = before.GetValueOrDefault(player.Id, Nothing) with { Last = null };
                return asked.Contains(player.Id) ? Add(book, number, had, judged.TryGetValue(player.Id, out var verdict) ? verdict : null, answers.GetValueOrDefault(player.Id)) : had;
            });

        var placed = Places.Give(players, tallies);
        var given = answers.Where(one => asked.Contains(one.Key)).Select(one => one.Value.Answer).ToList();
        var correct = judged.Values.Count(verdict => verdict.IsRight);
        var result = QuestionResults.Of(book, number, given, correct, asked.Count);
        return new Round(new RoundOutcome(result, Places.Top(players, placed), Places.Teams(book.Options, players, placed)), placed);
    }

    private static Verdict Judge(GameBook book, int number, StoredAnswer stored) =>
        AnswerRules.Judge(book.Quiz.Questions[number], Mixed.Undo(book, number, stored.Answer), book.Options.Partial);

    private static PlayerTally Add(GameBook book, int number, PlayerTally had, Verdict? verdict, StoredAnswer? answer)
    {
        var question = book.Quiz.Questions[number];
        if (!AnswerRules.IsScored(question))
        {
            return had with { Last = new MyResult(number + 1, verdict is null ? Outcome.None : Outcome.Noted, 0, 0, 0, 0, answer?.ElapsedMs) };
        }

        // Time in which a player with more of it has answered is counted in the time that everybody has.
        var (judged, elapsed) = (verdict ?? Verdict.Wrong, TimeSpan.FromMilliseconds((answer?.ElapsedMs ?? 0) / (answer?.Extra ?? 1)));
        var score = verdict is null ? default : ScoreRules.Of(book.Options.Scoring, judged, elapsed, TimeSpan.FromSeconds(question.Seconds), question.Points);
        var streak = judged.IsRight ? had.Streak + 1 : 0;
        var bonus = book.Options.Streaks ? ScoreRules.Bonus(streak, question.Points) : 0;
        var outcome = verdict?.Outcome ?? Outcome.None;
        return had with
        {
            Points = had.Points + score.Total + bonus,
            Right = had.Right + (judged.IsRight ? 1 : 0),
            Asked = had.Asked + 1,
            Streak = streak,
            Last = new MyResult(number + 1, outcome, score.Right, score.Speed, bonus, score.Total + bonus, answer?.ElapsedMs),
        };
    }
}
