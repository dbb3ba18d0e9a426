using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Drafts;

/// <summary>Brings what is saved into the form that all can rely on: every question has an id of its own, and tags are written in one way.</summary>
internal static partial class DraftShape
{
    private const int IdBytes = 9;

    public static QuizDocument Of(QuizDocument document)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return document with
        {
            Language = LanguageTag.Normal(document.Language),
            Tags = QuizTags.Normal(document.Tags),
            Questions = [.. document.Questions.Select(question => Of(question) with { Id = Id(question.Id, taken) })],
        };
    }

    public static Question Of(Question question) => question with { Tags = QuizTags.Normal(question.Tags) };

    // Of two questions with one id the first keeps it: the second is the copy.
    private static string Id(string? given, HashSet<string> taken)
    {
        var id = given is not null && Good().IsMatch(given) ? given : New();
        while (!taken.Add(id))
        {
            id = New();
        }

        return id;
    }

    private static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(IdBytes));

    [GeneratedRegex(@"^[A-Za-z0-9_-]{1,40}\z")]
    private static partial Regex Good();
}
