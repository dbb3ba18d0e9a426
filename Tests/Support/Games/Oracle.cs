using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>
/// What a game must come to, of nothing but what the bots have on record. The formulas are written here once more, from what the documents promise:
/// who counts with the service's own code finds no mistake in it. Texts are compared as they are, which is enough for what bots write.
/// </summary>
public sealed class Oracle(QuizDocument quiz, GameOptions options)
{
    private const double Full = 1000;

    /// <summary>After so many questions.</summary>
    public ExpectedLine Expect(BotRecord record, int questions)
    {
        var line = new ExpectedLine(0, 0, 0);
        var streak = 0;
        foreach (var (question, number) in quiz.Questions.Take(questions).Select((question, at) => (question, at + 1)).Where(one => one.question is not (Poll or WordCloud or Slide)))
        {
            var answer = Counted(record, number);
            var share = answer is null ? 0 : Share(question, answer.Question, answer.Answer, options.Partial);
            streak = share >= 1 ? streak + 1 : 0;
            var bonus = options.Streaks && question.Points > 0 && streak > 1 ? Math.Min(500, 100 * (streak - 1)) : 0;
            line = new ExpectedLine(
                line.Points + (share > 0 ? Points(question, share, answer!.ElapsedMs ?? 0) : 0) + bonus,
                line.Right + (share >= 1 ? 1 : 0),
                line.Asked + 1);
        }

        return line;
    }

    /// <summary>By points, then by right answers, then by name; who has as many points has the same place.</summary>
    public IReadOnlyList<(string Name, int Place, ExpectedLine Line)> Table(IEnumerable<(string Name, BotRecord Record)> bots, int questions)
    {
        var lines = bots.Select(bot => (bot.Name, Line: Expect(bot.Record, questions))).ToList();
        lines.Sort((left, right) =>
            left.Line.Points != right.Line.Points ? right.Line.Points - left.Line.Points
            : left.Line.Right != right.Line.Right ? right.Line.Right - left.Line.Right
            : string.CompareOrdinal(left.Name, right.Name));
        return [.. lines.Select(line => (line.Name, 1 + lines.FindIndex(other => other.Line.Points == line.Line.Points), line.Line))];
    }

    /// <summary>Sent, but nobody knows what became of it: neither a receipt nor a result has come.</summary>
    public static bool IsUnsure(BotRecord record, int questions) =>
        record.Answers.Values.Any(answer => answer.ElapsedMs is null && answer.Question.Number <= questions && !record.Results.ContainsKey(answer.Question.Number));

    /// <summary>0 to 1.</summary>
    public static double Share(Question question, QuestionView asked, GivenAnswer answer, bool partial)
    {
        var share = question switch
        {
            SingleChoice single => answer.Choices!.Single() == single.Solution ? 1 : 0,
            TrueOrFalse trueOrFalse => answer.Choices!.Single() == (trueOrFalse.Solution ? 0 : 1) ? 1 : 0,
            MultipleChoice multiple => (2.0 * answer.Choices!.Intersect(multiple.Solutions).Count() - answer.Choices!.Count) / multiple.Solutions.Count,
            Ordering ordering => Neighbours([.. answer.Choices!.Select(choice => asked.Options![choice].Text)], [.. ordering.Items.Select(item => item.Text)]),
            Slider slider => answer.Number >= slider.From && answer.Number <= slider.To ? 1 : 0,
            Estimate estimate => answer.Number == estimate.Solution ? 1 : 1 - (Math.Abs(answer.Number!.Value - estimate.Solution) / estimate.Tolerance),
            ShortText text => text.Accepted.Contains(answer.Words!.Single()) ? 1 : 0,
            _ => 0,
        };
        share = Math.Max(0, share);

        // An estimate is as good as it is near, whatever the host has chosen.
        return partial || share >= 1 || question is Estimate ? share : 0;
    }

    // Without an acknowledgement, what the result said when the question was over.
    private static BotAnswer? Counted(BotRecord record, int number) => record.Answers.GetValueOrDefault(number) switch
    {
        null => null,
        { ElapsedMs: not null } acknowledged => acknowledged,
        var sent => record.Results.GetValueOrDefault(number) is { Outcome: not Outcome.None } result ? sent with { ElapsedMs = result.ElapsedMs } : null,
    };

    private static double Neighbours(List<string> given, List<string> right) =>
        Enumerable.Range(1, right.Count - 1).Count(at => right.IndexOf(given[at]) - right.IndexOf(given[at - 1]) == 1) / (double)(right.Count - 1);

    // Kahoot: round((1 - t/T/2) P), and all of it under half a second. In ticks, so that a double is the same number on both sides.
    private int Points(Question question, double share, double elapsedMs)
    {
        var spent = Math.Min(1, Math.Round(elapsedMs * TimeSpan.TicksPerMillisecond) / (question.Seconds * TimeSpan.TicksPerSecond));
        var points = Full * question.Points * share;
        return (int)Math.Round(
            options.Scoring switch
            {
                ScoreMode.Kahoot when elapsedMs < 500 => points,
                ScoreMode.Kahoot => (1 - (spent / 2)) * points,
                ScoreMode.Linear => (1 - spent) * points,
                _ => points,
            },
            MidpointRounding.AwayFromZero);
    }
}

/// <summary>Points, right answers, and questions with a solution.</summary>
public sealed record ExpectedLine(int Points, int Right, int Asked);
