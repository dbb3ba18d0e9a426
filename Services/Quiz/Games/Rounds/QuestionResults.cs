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

    public static QuestionResult Of(GameBook book, int number, IReadOnlyList<GivenAnswer> answers, int correct, int asked) =>
        Of(book.Quiz.Questions[number], Mixed.Shown(book.Quiz.Questions[number], book.Seed, number), answers, correct, asked);

    /// <summary>Shown is the order in which options were shown, and in whose numbers the answers are.</summary>
    public static QuestionResult Of(Question question, IReadOnlyList<int>? shown, IReadOnlyList<GivenAnswer> answers, int correct, int asked)
    {
        var places = shown is null ? null : Mixed.Places(shown);
        var result = new QuestionResult(answers.Count, correct, asked, Explanation: question.Explanation);
        return question switch
        {
            SingleChoice single => result with { Right = InShownNumbers([single.Solution], places), Counts = Counts(single.Options.Count, answers) },
            MultipleChoice multiple => result with { Right = InShownNumbers(multiple.Solutions, places), Counts = Counts(multiple.Options.Count, answers) },
            TrueOrFalse trueOrFalse => result with { Right = [trueOrFalse.Solution ? 0 : 1], Counts = Counts(2, answers) },
            Ordering => result with { Right = places },
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

    private static IReadOnlyList<int> InShownNumbers(IReadOnlyList<int> solutions, IReadOnlyList<int>? places) =>
        places is null ? solutions : [.. solutions.Select(solution => places[solution]).Order()];

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
