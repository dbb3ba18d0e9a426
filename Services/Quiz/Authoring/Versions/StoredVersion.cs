using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Versions;

/// <summary>What a quiz was before it was changed. What it is now is with the quiz itself.</summary>
internal sealed class StoredVersion
{
    public required string QuizId { get; init; }

    public required long Version { get; init; }

    public required string Title { get; init; }

    public required int Questions { get; init; }

    /// <summary>It was what others saw.</summary>
    public required bool Published { get; init; }

    /// <summary>JSON of a QuizDocument.</summary>
    public required string Document { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string? SavedByName { get; init; }

    public static StoredVersion Of(StoredQuiz quiz) => new()
    {
        QuizId = quiz.Id,
        Version = quiz.Version,
        Title = quiz.Title,
        Questions = quiz.Questions,
        Published = quiz.PublishedVersion == quiz.Version,
        Document = quiz.Document,
        SavedAt = quiz.UpdatedAt,
        SavedByName = quiz.SavedByName,
    };

    public QuizDocument Read() => JsonSerializer.Deserialize(Document, ContractsJson.Default.QuizDocument)!;
}
