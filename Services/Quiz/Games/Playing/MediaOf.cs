using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Playing;

internal static class MediaOf
{
    /// <summary>The question's own, then those of its options.</summary>
    public static IEnumerable<Media> Question(Question question) => new[] { question.Media }.Concat(Options(question).Select(option => option.Media)).OfType<Media>();

    private static IReadOnlyList<Choice> Options(Question question) => question switch
    {
        SingleChoice single => single.Options,
        MultipleChoice multiple => multiple.Options,
        Ordering order => order.Items,
        Poll poll => poll.Options,
        _ => [],
    };
}
