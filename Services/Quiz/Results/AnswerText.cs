using System.Globalization;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Results;

/// <summary>An answer in words, for those who read results.</summary>
internal static class AnswerText
{
    public static string Of(Question question, GivenAnswer answer) => question switch
    {
        TrueOrFalse => answer.Choices is [0] ? "true" : "false",
        SingleChoice single => Chosen(single.Options, answer, "; "),
        MultipleChoice multiple => Chosen(multiple.Options, answer, "; "),
        Poll poll => Chosen(poll.Options, answer, "; "),
        Ordering order => Chosen(order.Items, answer, " > "),
        Slider or Estimate => answer.Number?.ToString(CultureInfo.InvariantCulture) ?? "",
        _ => string.Join("; ", answer.Words ?? []),
    };

    private static string Chosen(IReadOnlyList<Choice> options, GivenAnswer answer, string separator) =>
        string.Join(separator, (answer.Choices ?? []).Select(number => Name(options.ElementAtOrDefault(number), number)));

    // An option may be a picture without words.
    private static string Name(Choice? option, int number) =>
        option is { Text: var text } && !string.IsNullOrWhiteSpace(text) ? text
        : option?.Media?.Alternative ?? string.Create(CultureInfo.InvariantCulture, $"option {number + 1}");
}
