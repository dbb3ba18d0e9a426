using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Quizzes;

/// <summary>A quiz as it is in the database. What lists show is there beside the document.</summary>
internal sealed class StoredQuiz
{
    public required string Id { get; init; }

    /// <summary>Null: it came with the program, and everybody may see and play it.</summary>
    public required string? Owner { get; init; }

    public required string Title { get; set; }

    public required string? Description { get; set; }

    public required string? Language { get; set; }

    /// <summary>JSON of a QuizDocument.</summary>
    public required string Document { get; set; }

    public required int Questions { get; set; }

    /// <summary>Grows with every change.</summary>
    public required long Version { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    public static StoredQuiz Of(string id, string? owner, QuizDocument document, DateTimeOffset now) => new()
    {
        Id = id,
        Owner = owner,
        Title = document.Title,
        Description = document.Description,
        Language = document.Language,
        Document = Write(document),
        Questions = document.Questions.Count,
        Version = 1,
        CreatedAt = now,
        UpdatedAt = now,
    };

    public static string Write(QuizDocument document) => JsonSerializer.Serialize(document, ContractsJson.Default.QuizDocument);

    public void Replace(QuizDocument document, DateTimeOffset now)
    {
        (Title, Description, Language) = (document.Title, document.Description, document.Language);
        (Document, Questions) = (Write(document), document.Questions.Count);
        (Version, UpdatedAt) = (Version + 1, now);
    }

    public QuizDocument Read() => JsonSerializer.Deserialize(Document, ContractsJson.Default.QuizDocument)!;
}
