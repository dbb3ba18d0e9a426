using QuizNet.Contracts;
using QuizNet.Quiz.Exchange.Writing;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>What of a quiz CSV can hold: all of its questions, but nothing that is not a question.</summary>
internal static class CsvHolds
{
    public static Narrowed Of(QuizDocument quiz) => Narrowed.Of(
        quiz,
        (head, book) => head with
        {
            Title = book.Usual(head.Title, ImportFile.Untitled, "CSV has no place for the title. Whoever imports the file gets its name for it."),
            Description = book.Nothing(head.Description, "CSV has no place for the description."),
            Language = book.Nothing(head.Language, "CSV has no place for the language."),
            Tags = book.Usual(head.Tags is { Count: > 0 } tags ? tags : null, null, "CSV has no place for the tags of the quiz."),
        },
        (question, book) => question with { Id = null, Explanation = string.IsNullOrEmpty(question.Explanation) ? null : question.Explanation, Tags = Tags(question.Tags, book) });

    private static IReadOnlyList<string>? Tags(IReadOnlyList<string>? tags, LossBook book)
    {
        IReadOnlyList<string> held = [.. (tags ?? []).Where(tag => tag.Trim().Length == tag.Length && tag.Length > 0 && !tag.Contains(';', StringComparison.Ordinal)).Distinct()];
        if (held.Count != (tags?.Count ?? 0))
        {
            book.Lose("CSV has no place for some of its tags: a semicolon separates them.");
        }

        return held.Count == 0 ? null : held;
    }
}
