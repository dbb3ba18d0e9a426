using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Judging;

/// <summary>Whether an answer fits its question, and whether it is right.</summary>
internal static class AnswerRules
{
    /// <summary>Characters.</summary>
    public const int LongestWords = 120;

    /// <summary>Whether there is something right, as there is not where one says what one thinks.</summary>
    public static bool IsScored(Question question) => question is not (Poll or WordCloud or Slide);

    /// <summary>What is wrong with the form of the answer, or null. Only what fits is judged.</summary>
    public static string? Complaint(Question question, GivenAnswer answer) => question switch
    {
        SingleChoice single => OneOf(answer, single.Options.Count),
        TrueOrFalse => OneOf(answer, 2),
        MultipleChoice multiple => SomeOf(answer, multiple.Options.Count),
        Ordering order => AllOf(answer, order.Items.Count),
        Slider slider => answer.Number is { } number && number >= slider.Min && number <= slider.Max ? null : $"A number from {slider.Min} to {slider.Max} is expected.",
        Estimate => answer.Number is { } guess && double.IsFinite(guess) ? null : "A number is expected.",
        ShortText => WordsUpTo(answer, 1),
        Poll poll => poll.Several ? SomeOf(answer, poll.Options.Count) : OneOf(answer, poll.Options.Count),
        WordCloud cloud => WordsUpTo(answer, cloud.Words),
        _ => "There is nothing to answer here.",
    };

    /// <summary>Partial: whether the host gives points for a part.</summary>
    public static Verdict Judge(Question question, GivenAnswer answer, bool partial) => question switch
    {
        SingleChoice single => Verdict.Of(answer.Choices![0] == single.Solution),

        // Option 0 is "true".
        TrueOrFalse trueOrFalse => Verdict.Of((answer.Choices![0] == 0) == trueOrFalse.Solution),
        MultipleChoice multiple => Several(multiple, answer.Choices!, partial),
        Ordering => InOrder(answer.Choices!, partial),
        Slider slider => Verdict.Of(answer.Number >= slider.From && answer.Number <= slider.To),
        Estimate estimate => new Verdict(Nearness(answer.Number!.Value - estimate.Solution, estimate.Tolerance)),
        ShortText text => Verdict.Of(text.Accepted.Any(accepted => TextMatch.IsSame(accepted, answer.Words![0], text.CaseCounts, text.Typos))),
        _ => Verdict.Noted,
    };

    // A wrong option takes back what a right one has won, so that ticking everything wins nothing.
    private static Verdict Several(MultipleChoice question, IReadOnlyList<int> chosen, bool partial)
    {
        var right = chosen.Count(question.Solutions.Contains);
        var wrong = chosen.Count - right;
        var isAll = wrong == 0 && right == question.Solutions.Count;
        return partial ? new Verdict(Math.Max(0, right - wrong) / (double)question.Solutions.Count) : Verdict.Of(isAll);
    }

    // In part: the share of neighbours that are in the right sequence, so that one item in the wrong place does not spoil all others.
    private static Verdict InOrder(IReadOnlyList<int> items, bool partial)
    {
        var good = items.Zip(items.Skip(1)).Count(pair => pair.First + 1 == pair.Second);
        return partial ? new Verdict(good / (double)(items.Count - 1)) : Verdict.Of(good == items.Count - 1);
    }

    private static double Nearness(double distance, double tolerance) =>
        distance == 0 ? 1 : tolerance > 0 ? Math.Max(0, 1 - (Math.Abs(distance) / tolerance)) : 0;

    private static string? OneOf(GivenAnswer answer, int options) =>
        answer.Choices is [var only] && only >= 0 && only < options ? null : "One of the options is expected.";

    private static string? SomeOf(GivenAnswer answer, int options) =>
        answer.Choices is { Count: > 0 } chosen && chosen.All(choice => choice >= 0 && choice < options) && chosen.Distinct().Count() == chosen.Count
            ? null
            : "One or more of the options are expected, each once.";

    private static string? AllOf(GivenAnswer answer, int items) =>
        answer.Choices is { } order && order.Count == items && order.Order().SequenceEqual(Enumerable.Range(0, items)) ? null : "All items are expected, each once.";

    private static string? WordsUpTo(GivenAnswer answer, int most) =>
        answer.Words is { Count: > 0 } words && words.Count <= most && words.All(word => !string.IsNullOrWhiteSpace(word) && word.Length <= LongestWords)
            ? null
            : most == 1 ? $"A text of up to {LongestWords} characters is expected." : $"Up to {most} texts of up to {LongestWords} characters are expected.";
}
