using QuizNet.Contracts;

namespace QuizNet.Integration.Quiz.Assigned;

/// <summary>Right, partly right and wrong answers, found from the quiz and from the texts of what is shown, and not by the code that judges them.</summary>
internal static class Solutions
{
    /// <summary>Null for a slide.</summary>
    public static GivenAnswer? Right(Question question, QuestionView view) => question switch
    {
        SingleChoice single => new([Place(view, single.Options[single.Solution])]),
        MultipleChoice multiple => new([.. multiple.Solutions.Select(number => Place(view, multiple.Options[number]))]),
        TrueOrFalse trueOrFalse => new([trueOrFalse.Solution ? 0 : 1]),
        Ordering order => new([.. order.Items.Select(item => Place(view, item))]),
        Slider slider => new(Number: slider.From),
        Estimate estimate => new(Number: estimate.Solution),
        ShortText text => new(Words: [text.Accepted[0]]),
        Poll => new([0]),
        WordCloud => new(Words: ["fun", "quick"]),
        _ => null,
    };

    /// <summary>And the share that it is worth, where that is neither none nor all.</summary>
    public static (GivenAnswer? Answer, double Share) Partly(Question question, QuestionView view) => question switch
    {
        MultipleChoice multiple => (new([.. multiple.Solutions.Take(1).Select(number => Place(view, multiple.Options[number]))]), 1.0 / multiple.Solutions.Count),

        // The first item last: all neighbours but one are in sequence.
        Ordering order => (new([.. order.Items.Skip(1).Append(order.Items[0]).Select(item => Place(view, item))]), (order.Items.Count - 2.0) / (order.Items.Count - 1)),
        Estimate estimate => (new(Number: estimate.Solution + (estimate.Tolerance / 4)), 0.75),
        _ => (Wrong(question, view), 0),
    };

    public static GivenAnswer? Wrong(Question question, QuestionView view) => question switch
    {
        SingleChoice single => new([Place(view, single.Options[(single.Solution + 1) % single.Options.Count])]),
        MultipleChoice multiple => new([.. Enumerable.Range(0, multiple.Options.Count).Where(number => !multiple.Solutions.Contains(number)).Select(number => Place(view, multiple.Options[number]))]),
        TrueOrFalse trueOrFalse => new([trueOrFalse.Solution ? 1 : 0]),
        Ordering order => new([.. order.Items.Reverse().Select(item => Place(view, item))]),
        Slider slider => new(Number: slider.Min),
        Estimate estimate => new(Number: estimate.Solution + estimate.Tolerance),
        ShortText => new(Words: ["something else"]),
        _ => Right(question, view),
    };

    private static int Place(QuestionView view, Choice option) => view.Options!.Index().Single(one => one.Item.Text == option.Text).Index;
}
