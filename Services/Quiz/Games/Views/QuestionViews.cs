using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Views;

/// <summary>Questions without their solutions. Numbers count from 0 here, and from 1 in the view.</summary>
internal static class QuestionViews
{
    public static QuestionView ToRead(Question question, int number, int of) =>
        new(number + 1, of, QuestionTypes.Name(question), question.Text, question.Seconds, question.Points, question.Media);

    /// <summary>Shown: at each place the number of the option there, or null for the order of the quiz.</summary>
    public static QuestionView ToAnswer(Question question, int number, int of, IReadOnlyList<int>? shown)
    {
        var view = ToRead(question, number, of);
        return question switch
        {
            SingleChoice single => view with { Options = Mix(single.Options, shown) },
            MultipleChoice multiple => view with { Options = Mix(multiple.Options, shown), Several = true },
            Ordering order => view with { Options = Mix(order.Items, shown) },
            Slider slider => view with { Min = slider.Min, Max = slider.Max, Step = slider.Step, Unit = slider.Unit },
            Estimate estimate => view with { Unit = estimate.Unit },
            Poll poll => view with { Options = Mix(poll.Options, shown), Several = poll.Several },
            WordCloud cloud => view with { Words = cloud.Words },
            _ => view,
        };
    }

    private static IReadOnlyList<Choice> Mix(IReadOnlyList<Choice> options, IReadOnlyList<int>? shown) => shown is null ? options : [.. shown.Select(number => options[number])];
}
