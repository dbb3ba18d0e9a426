using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Views;

/// <summary>Types of questions by the names that documents have for them.</summary>
internal static class QuestionTypes
{
    public static string Name(Question question) => question switch
    {
        SingleChoice => "single",
        MultipleChoice => "multiple",
        TrueOrFalse => "true-false",
        Ordering => "order",
        Slider => "slider",
        Estimate => "estimate",
        ShortText => "text",
        Poll => "poll",
        WordCloud => "cloud",
        _ => "slide",
    };
}
