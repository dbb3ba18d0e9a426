namespace QuizNet.Quiz.Authoring.Catalogue;

/// <summary>What somebody thinks of a quiz.</summary>
internal sealed class StoredRating
{
    public required string QuizId { get; init; }

    public required string UserId { get; init; }

    public required int Stars { get; set; }

    public required DateTimeOffset RatedAt { get; set; }
}
