using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>What would have been right, in words.</summary>
internal static class SolutionText
{
    public static string? Of(Question question) => question switch
    {
        SingleChoice single => AnswerText.Of(single, new GivenAnswer(Choices: [single.Solution])),
        MultipleChoice multiple => AnswerText.Of(multiple, new GivenAnswer(Choices: multiple.Solutions)),
        TrueOrFalse trueOrFalse => AnswerText.Of(trueOrFalse, new GivenAnswer(Choices: [trueOrFalse.Solution ? 0 : 1])),
        Ordering order => AnswerText.Of(order, new GivenAnswer(Choices: [.. Enumerable.Range(0, order.Items.Count)])),
        Slider slider => WithUnit(Range(slider.From, slider.To), slider.Unit),
        Estimate estimate => WithUnit(Number(estimate.Solution), estimate.Unit),
        ShortText text => string.Join("; ", text.Accepted),
        _ => null,
    };

    public static string Range(double from, double to) => from == to ? Number(from) : $"{Number(from)} – {Number(to)}";

    private static string Number(double number) => number.ToString(CultureInfo.InvariantCulture);

    private static string WithUnit(string number, string? unit) => string.IsNullOrWhiteSpace(unit) ? number : $"{number} {unit}";
}
