using System.Text.RegularExpressions;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Drafts;

/// <summary>What can be saved: it may be unfinished in every way, but all its parts are there, and of a size that is no burden. Answers what is wrong, or null.</summary>
internal static partial class DraftRules
{
    public const int LongestText = 10_000;
    public const int LongestLine = 2_000;
    public const int MostOptions = 30;
    public const int MostAccepted = 100;
    public const int MostTags = 50;

    private const int LongestTag = 100;

    public static string? Mistake(QuizDocument document) =>
        !IsText(document.Title, LongestLine) ? $"'title' is a text of up to {LongestLine} characters."
        : document.Description is not null && !IsText(document.Description, LongestText) ? $"'description' is a text of up to {LongestText} characters."
        : document.Language is { Length: > 0 } language && !Language().IsMatch(language) ? "'language' is a tag such as 'en' or 'pt-BR'."
        : TagMistake(document.Tags) is { } mistake ? mistake
        : document.Questions is not { Count: <= QuizRules.MostQuestions } questions ? $"'questions' is a list of up to {QuizRules.MostQuestions}."
        : questions.Select((question, number) => Mistake(question) is { } wrong ? $"Question {number + 1}: {wrong}" : null).FirstOrDefault(wrong => wrong is not null);

    public static string? Mistake(Question? question) =>
        question is null ? "It is missing."
        : !IsText(question.Text, LongestText) ? $"'text' is a text of up to {LongestText} characters."
        : question.Explanation is not null && !IsText(question.Explanation, LongestText) ? $"'explanation' is a text of up to {LongestText} characters."
        : !IsMedia(question.Media) ? $"'media' has a 'url' of up to {LongestLine} characters, and what it shows in as many."
        : TagMistake(question.Tags) ?? Form(question);

    private static string? Form(Question question) => question switch
    {
        SingleChoice single => Options(single.Options, "options"),
        MultipleChoice multiple => Options(multiple.Options, "options") ?? (multiple.Solutions is { Count: <= MostOptions } ? null : $"'solutions' is a list of up to {MostOptions} numbers."),
        Ordering order => Options(order.Items, "items"),
        Poll poll => Options(poll.Options, "options"),
        ShortText text => text.Accepted is { Count: <= MostAccepted } && text.Accepted.All(accepted => IsText(accepted, LongestLine))
            ? null
            : $"'accepted' is a list of up to {MostAccepted} texts of up to {LongestLine} characters.",
        Slider slider => Numbers(slider.Unit, slider.Min, slider.Max, slider.Step, slider.From, slider.To),
        Estimate estimate => Numbers(estimate.Unit, estimate.Solution, estimate.Tolerance),
        _ => null,
    };

    private static string? Options(IReadOnlyList<Choice>? options, string name) =>
        options is { Count: <= MostOptions } && options.All(option => option is not null && IsText(option.Text, LongestLine) && IsMedia(option.Media))
            ? null
            : $"'{name}' is a list of up to {MostOptions}, each with a 'text' of up to {LongestLine} characters.";

    // JSON has no infinity, but numbers that are too large become one, and could not be written again.
    private static string? Numbers(string? unit, params double[] numbers) =>
        unit is not null && !IsText(unit, LongestLine) ? $"'unit' is a text of up to {LongestLine} characters."
        : numbers.All(double.IsFinite) ? null
        : "One of its numbers is too large.";

    private static string? TagMistake(IReadOnlyList<string>? tags) =>
        tags is null || (tags.Count <= MostTags && tags.All(tag => IsText(tag, LongestTag))) ? null : $"'tags' is a list of up to {MostTags} texts of up to {LongestTag} characters.";

    private static bool IsMedia(Media? media) => media is null || (IsText(media.Url, LongestLine) && (media.Alternative is null || IsText(media.Alternative, LongestLine)));

    private static bool IsText(string? text, int longest) => text is not null && text.Length <= longest && text.IsStorable();

    // BCP 47, as far as it matters: a language, and then whatever makes it more special.
    [GeneratedRegex(@"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}\z")]
    private static partial Regex Language();
}
