using QuizNet.Contracts;

namespace QuizNet.Quiz.Quizzes;

/// <summary>What a quiz must be to be played: its author is told everything that is wrong at once, each with the question's number from 1.</summary>
internal static class QuizRules
{
    public const int MostQuestions = 200;
    public const int LongestTitle = 120;
    public const int LongestDescription = 2000;
    public const int LongestText = 500;
    public const int LongestOption = 120;
    public const int LongestExplanation = 1000;
    public const int MostOptions = 8;

    // Seconds: 5 s to 4 min, as players of other systems know it.
    private const int Shortest = 5;
    private const int Longest = 240;

    public static IReadOnlyList<string> Complaints(QuizDocument quiz) => [.. List(quiz).Select(InWords)];

    /// <summary>The same, with the question that each is about.</summary>
    public static IReadOnlyList<QuizComplaint> List(QuizDocument quiz) =>
    [
        .. When(string.IsNullOrWhiteSpace(quiz.Title) || quiz.Title.Length > LongestTitle, $"The title has 1 to {LongestTitle} characters.")
            .Concat(When(quiz.Description?.Length > LongestDescription, $"The description has up to {LongestDescription} characters."))
            .Concat(When(
                quiz.Tags is { } tags && (tags.Count > QuizTags.Most || tags.Any(tag => tag.Length > QuizTags.Longest)),
                $"A quiz has up to {QuizTags.Most} tags of up to {QuizTags.Longest} characters."))
            .Concat(When(quiz.Questions.Count is 0 or > MostQuestions, $"A quiz has 1 to {MostQuestions} questions."))
            .Select(complaint => new QuizComplaint(complaint)),
        .. quiz.Questions.SelectMany((question, number) => Complaints(question).Select(complaint => new QuizComplaint(complaint, number + 1))),
    ];

    public static string InWords(QuizComplaint complaint) => complaint.Question is { } number ? $"Question {number}: {complaint.Text}" : complaint.Text;

    /// <summary>Is good: an address of a picture or a sound that nobody else has to find.</summary>
    public static IReadOnlyList<string> Complaints(Question question, Func<Media, bool>? isGood = null) =>
    [
        .. When(string.IsNullOrWhiteSpace(question.Text) || question.Text.Length > LongestText, $"Its text has 1 to {LongestText} characters."),
        .. When(question is not Slide && question.Seconds is < Shortest or > Longest, $"It is open for {Shortest} to {Longest} seconds."),
        .. When(question.Points is < 0 or > 2, "Its points count 0, 1 or 2 times."),
        .. When(question.Explanation?.Length > LongestExplanation, $"Its explanation has up to {LongestExplanation} characters."),
        .. When(MediaOf(question).Any(media => !MediaRules.IsGood(media) && isGood?.Invoke(media) != true), MediaRules.Complaint),
        .. Form(question),
    ];

    private static IEnumerable<string> Form(Question question) => question switch
    {
        SingleChoice single => Options(single.Options).Concat(When(!IsOption(single.Solution, single.Options), "Its solution is none of its options.")),
        MultipleChoice multiple => Options(multiple.Options)
            .Concat(When(multiple.Solutions.Count == 0, "It has no solution."))
            .Concat(When(multiple.Solutions.Any(solution => !IsOption(solution, multiple.Options)), "A solution is none of its options."))
            .Concat(When(multiple.Solutions.Distinct().Count() != multiple.Solutions.Count, "A solution is there twice.")),
        Ordering order => Options(order.Items),
        Poll poll => Options(poll.Options),
        Slider slider => When(
            !(slider.Min < slider.Max && slider.Step > 0 && slider.Min <= slider.From && slider.From <= slider.To && slider.To <= slider.Max && double.IsFinite(slider.Max - slider.Min) && double.IsFinite(slider.Step)),
            "Its scale goes up in steps, and what is right lies on it."),
        Estimate estimate => When(!double.IsFinite(estimate.Solution) || !(estimate.Tolerance >= 0 && double.IsFinite(estimate.Tolerance)), "Its solution and its tolerance are numbers, and the tolerance is not negative."),
        ShortText text => When(
            text.Accepted.Count is 0 or > 20 || text.Accepted.Any(accepted => string.IsNullOrWhiteSpace(accepted) || accepted.Length > LongestOption),
            $"It has 1 to 20 accepted answers of 1 to {LongestOption} characters."),
        WordCloud cloud => When(cloud.Words is < 1 or > 10, "Each player sends 1 to 10 words."),
        _ => [],
    };

    private static IEnumerable<string> Options(IReadOnlyList<Choice> options) =>
        When(options.Count is < 2 or > MostOptions, $"It has 2 to {MostOptions} options.")
            .Concat(When(
                options.Any(option => option.Text.Length > LongestOption || (string.IsNullOrWhiteSpace(option.Text) && option.Media is null)),
                $"An option has 1 to {LongestOption} characters, or a picture."))
            .Concat(When(
                options.Where(option => option.Media is null).CountBy(option => option.Text.Trim(), StringComparer.OrdinalIgnoreCase).Any(text => text.Value > 1),
                "Two of its options are the same."));

    private static IEnumerable<Media> MediaOf(Question question) => question switch
    {
        SingleChoice single => MediaOf(question.Media, single.Options),
        MultipleChoice multiple => MediaOf(question.Media, multiple.Options),
        Ordering order => MediaOf(question.Media, order.Items),
        Poll poll => MediaOf(question.Media, poll.Options),
        _ => MediaOf(question.Media, []),
    };

    private static IEnumerable<Media> MediaOf(Media? own, IReadOnlyList<Choice> options) => options.Select(option => option.Media).Prepend(own).OfType<Media>();

    private static bool IsOption(int number, IReadOnlyList<Choice> options) => number >= 0 && number < options.Count;

    private static IEnumerable<string> When(bool wrong, string complaint) => wrong ? [complaint] : [];
}
