using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>How many have answered what: options in the order of the quiz, whether somebody has chosen them or not; numbers from low to high; words and orders by how many gave them.</summary>
internal static class AnswerCounts
{
    // Different words, or orders. What else there was is in the file.
    private const int MostSaid = 100;

    public static IReadOnlyList<AnswerCount> Of(Question question, IReadOnlyList<FinishedAnswer> answers) => question switch
    {
        SingleChoice single => OfOptions(single, single.Options.Count, answers, number => number == single.Solution),
        MultipleChoice multiple => OfOptions(multiple, multiple.Options.Count, answers, number => multiple.Solutions.Contains(number)),
        TrueOrFalse trueOrFalse => OfOptions(trueOrFalse, 2, answers, number => (number == 0) == trueOrFalse.Solution),
        Poll poll => OfOptions(poll, poll.Options.Count, answers, _ => null),
        Slider slider => NumberCounts.Of(Numbers(answers), number => number >= slider.From && number <= slider.To),
        Estimate estimate => NumberCounts.Of(Numbers(answers), number => number == estimate.Solution),
        Ordering order => OfOrders(order, answers),
        ShortText => OfWords(answers, isJudged: true),
        WordCloud => OfWords(answers, isJudged: false),
        _ => [],
    };

    private static AnswerCount[] OfOptions(Question question, int options, IReadOnlyList<FinishedAnswer> answers, Func<int, bool?> isRight)
    {
        var counts = new int[options];
        foreach (var choice in answers.SelectMany(answer => answer.Answer.Choices ?? []).Where(choice => choice >= 0 && choice < options))
        {
            counts[choice]++;
        }

        return [.. counts.Select((count, number) => new AnswerCount(AnswerText.Of(question, new GivenAnswer(Choices: [number])), count, isRight(number)))];
    }

    // The right one is there even if nobody has found it.
    private static IReadOnlyList<AnswerCount> OfOrders(Ordering order, IReadOnlyList<FinishedAnswer> answers)
    {
        var right = AnswerText.Of(order, new GivenAnswer(Choices: [.. Enumerable.Range(0, order.Items.Count)]));
        var counts = answers.CountBy(answer => AnswerText.Of(order, answer.Answer)).ToDictionary();
        counts.TryAdd(right, 0);
        return MostFrequent(counts.Select(one => new AnswerCount(one.Key, one.Value, one.Key == right)));
    }

    // As players saw them: one word in several spellings is one. Where the case counts, some of these may be right and others wrong, which are two then.
    private static IReadOnlyList<AnswerCount> OfWords(IReadOnlyList<FinishedAnswer> answers, bool isJudged) => MostFrequent(
        answers.SelectMany(answer => (answer.Answer.Words ?? []).Select(word => (Text: word.Trim(), IsRight: answer.Outcome == Outcome.Right)))
            .GroupBy(word => (TextMatch.Plain(word.Text, caseCounts: false), word.IsRight))
            .Select(word => new AnswerCount(word.First().Text, word.Count(), isJudged ? word.Key.IsRight : null)));

    private static IReadOnlyList<AnswerCount> MostFrequent(IEnumerable<AnswerCount> counts) =>
        [.. counts.OrderByDescending(one => one.Count).ThenBy(one => one.Text, StringComparer.Ordinal).ThenByDescending(one => one.Right).Take(MostSaid)];

    private static IEnumerable<double> Numbers(IReadOnlyList<FinishedAnswer> answers) => answers.Select(answer => answer.Answer.Number).OfType<double>();
}
