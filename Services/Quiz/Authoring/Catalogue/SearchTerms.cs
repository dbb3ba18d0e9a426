using QuizNet.Quiz.Authoring.Search;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Catalogue;

/// <summary>By which words a quiz is found, and what it is worth to whoever searches for one of them: most if it is in the title, least if questions have it.</summary>
internal static class SearchTerms
{
    /// <summary>Before a tag, which is searched for as a whole.</summary>
    public const char Tag = '#';

    /// <summary>Of one quiz; those that weigh most. 200 questions with their longest texts have more.</summary>
    public const int Most = 2_000;

    private const int InTitle = 12;
    private const int InTags = 8;
    private const int InDescription = 4;

    // A word that is in every question does not outweigh one in the title.
    private const int MostInQuestions = 3;

    public static IReadOnlyDictionary<string, int> Of(PublishedQuiz quiz)
    {
        var tags = QuizTags.Read(quiz.Tags);
        var questions = quiz.Read().Questions.SelectMany(question => Words.Of(question.Text).Distinct(StringComparer.Ordinal)).CountBy(word => word, StringComparer.Ordinal);
        IEnumerable<(string Term, int Weight)>[] fields =
        [
            Words.Of(quiz.Title).Distinct(StringComparer.Ordinal).Select(word => (word, InTitle)),
            tags.SelectMany(Words.Of).Distinct(StringComparer.Ordinal).Select(word => (word, InTags)),
            Words.Of(quiz.Description).Distinct(StringComparer.Ordinal).Select(word => (word, InDescription)),
            questions.Select(word => (word.Key, Math.Min(word.Value, MostInQuestions))),
            tags.Select(tag => (Tag + tag, InTitle)),
        ];
        return fields
            .SelectMany(field => field)
            .GroupBy(one => one.Term, one => one.Weight, StringComparer.Ordinal)
            .Select(term => KeyValuePair.Create(term.Key, term.Sum()))
            .OrderByDescending(term => term.Value)
            .Take(Most)
            .ToDictionary(StringComparer.Ordinal);
    }
}
