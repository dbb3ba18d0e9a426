using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Quizzes;

/// <summary>A quiz as its authors have saved it last. What lists show of it is there beside the document; what others see and play is what was published.</summary>
internal sealed class StoredQuiz
{
    public required string Id { get; init; }

    /// <summary>Null: it came with the program, and everybody may see and play it.</summary>
    public required string? Owner { get; init; }

    public string? OwnerName { get; set; }

    public required string Title { get; set; }

    public required string? Description { get; set; }

    public required string? Language { get; set; }

    public string? Tags { get; set; }

    /// <summary>JSON of a QuizDocument, which may be incomplete.</summary>
    public required string Document { get; set; }

    public required int Questions { get; set; }

    /// <summary>Grows with every change of the document.</summary>
    public required long Version { get; set; }

    /// <summary>The version that was published last, if any was.</summary>
    public long? PublishedVersion { get; set; }

    public PublishedQuiz? Published { get; set; }

    /// <summary>Whether it is in the catalogue once it is published.</summary>
    public bool Public { get; set; }

    /// <summary>The account that has saved this version.</summary>
    public string? SavedBy { get; set; }

    public string? SavedByName { get; set; }

    /// <summary>When the first of the saves came that this version sums up.</summary>
    public required DateTimeOffset BeganAt { get; set; }

    /// <summary>This version stays in the history, whoever saves next: it was published, or restored.</summary>
    public bool Kept { get; set; }

    /// <summary>Finished games.</summary>
    public int Plays { get; set; }

    public int Ratings { get; set; }

    /// <summary>Of all ratings together.</summary>
    public int Stars { get; set; }

    /// <summary>Its place among rated quizzes, see Popularity.</summary>
    public int Standing { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; set; }

    /// <summary>A quiz that is published as it is.</summary>
    public static StoredQuiz Of(string id, string? owner, QuizDocument document, DateTimeOffset now)
    {
        var quiz = Draft(id, new QuizAuthor(owner, null), document, now);
        quiz.Publish(now);
        return quiz;
    }

    /// <summary>A quiz that only its authors see so far.</summary>
    public static StoredQuiz Draft(string id, QuizAuthor author, QuizDocument document, DateTimeOffset now) => new()
    {
        Id = id,
        Owner = author.Id,
        OwnerName = author.Name,
        Title = document.Title,
        Description = document.Description,
        Language = document.Language,
        Tags = QuizTags.Write(document.Tags),
        Document = Write(document),
        Questions = document.Questions.Count,
        Version = 1,
        SavedBy = author.Id,
        SavedByName = author.Name,
        BeganAt = now,
        Standing = Popularity.Standing(ratings: 0, stars: 0),
        CreatedAt = now,
        UpdatedAt = now,
    };

    public static string Write(QuizDocument document) => JsonSerializer.Serialize(document, ContractsJson.Default.QuizDocument);

    /// <summary>The next version.</summary>
    public void Save(QuizDocument document, QuizAuthor author, DateTimeOffset now)
    {
        (Title, Description, Language, Tags) = (document.Title, document.Description, document.Language, QuizTags.Write(document.Tags));
        (Document, Questions) = (Write(document), document.Questions.Count);
        (SavedBy, SavedByName, Kept) = (author.Id, author.Name, false);
        (Version, UpdatedAt) = (Version + 1, now);
    }

    /// <summary>Makes this version the one that others see and play. What was published before has to be loaded.</summary>
    public void Publish(DateTimeOffset now)
    {
        Published ??= new PublishedQuiz { QuizId = Id, Title = Title, Document = Document };
        Published.Replace(this, now);
        (PublishedVersion, Kept) = (Version, true);
    }

    public QuizDocument Read() => JsonSerializer.Deserialize(Document, ContractsJson.Default.QuizDocument)!;
}
