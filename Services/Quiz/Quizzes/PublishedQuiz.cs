using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Quizzes;

/// <summary>What of a quiz others see and play: complete by the rules of quizzes, and untouched by what its authors write meanwhile.</summary>
internal sealed class PublishedQuiz
{
    public required string QuizId { get; init; }

    public long Version { get; set; }

    public required string Title { get; set; }

    public string? Description { get; set; }

    public string? Language { get; set; }

    public string? Tags { get; set; }

    public int Questions { get; set; }

    /// <summary>JSON of a QuizDocument.</summary>
    public required string Document { get; set; }

    public DateTimeOffset PublishedAt { get; set; }

    public void Replace(StoredQuiz quiz, DateTimeOffset now)
    {
        (Version, PublishedAt) = (quiz.Version, now);
        (Title, Description, Language, Tags) = (quiz.Title, quiz.Description, quiz.Language, quiz.Tags);
        (Document, Questions) = (quiz.Document, quiz.Questions);
    }

    public QuizDocument Read() => JsonSerializer.Deserialize(Document, ContractsJson.Default.QuizDocument)!;
}
