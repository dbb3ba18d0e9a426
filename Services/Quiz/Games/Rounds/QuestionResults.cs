using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Naming;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>What everybody is shown after a question: its solution, and what was answered.</summary>
internal static class QuestionResults
{
    // Words and numbers that are shown.
    private const int MostSaid = 40;

    public static QuestionResult Of(GameBook book, int number, IReadOnlyList<GivenAnswer> answers, int correct, int asked)
    {
        var question = book.Quiz.Questions[number];
        var result = new QuestionResult(answers.Count, correct, asked, Explanation: question.Explanation);
        return question switch
        {
            SingleChoice single => result with { Right = [single.Solution], Counts = Counts(single.Options.Count, answers) },
            MultipleChoice multiple => result with { Right = multiple.Solutions, Counts = Counts(multiple.Options.Count, answers) },
            TrueOrFalse trueOrFalse => result with { Right = [trueOrFalse.Solution ? 0 : 1], Counts = Counts(2, answers) },
            Ordering order => result with { Right = InShownNumbers(Mixed.Order(book.Seed, number, order.Items.Count)) },
            Slider slider => result with { From = slider.From, To = slider.To, Said = Numbers(answers) },
            Estimate estimate => result with { Number = estimate.Solution, Said = Numbers(answers) },
            ShortText text => result with { Accepted = text.Accepted, Said = Words(answers) },
            Poll poll => result with { Counts = Counts(poll.Options.Count, answers) },
            WordCloud => result with { Said = Words(answers) },
            _ => result,
        };
    }

    private static int[] Counts(int options, IReadOnlyList<GivenAnswer> answers)
    {
        var counts = new int[options];
        foreach (var choice in answers.SelectMany(answer => answer.Choices ?? []))
        {
            counts[choice]++;
        }

        return counts;
    }

    private static int[] InShownNumbers(IReadOnlyList<int> shown) => [.. Enumerable.Range(0, shown.Count).OrderBy(place => shown[place])];

    private static IReadOnlyList<SaidCount> Numbers(IReadOnlyList<GivenAnswer> answers) =>
    [
        .. answers.CountBy(answer => answer.Number!.Value).OrderByDescending(number => number.Value).Take(MostSaid).OrderBy(number => number.Key)
            .Select(number => new SaidCount(number.Key.ToString(CultureInfo.InvariantCulture), number.Value)),
    ];

    // One word in several spellings is one, shown as it was written first. What is not for a class is not shown.
    private static IReadOnlyList<SaidCount> Words(IReadOnlyList<GivenAnswer> answers) =>
    [
        .. answers.SelectMany(answer => answer.Words!).Select(word => word.Trim()).Where(word => !RudeWords.IsIn(word)).GroupBy(word => TextMatch.Plain(word, caseCounts: false))
            .Select(word => new SaidCount(word.First(), word.Count())).OrderByDescending(word => word.Count).ThenBy(word => word.Text, StringComparer.Ordinal).Take(MostSaid),
    ];
}
