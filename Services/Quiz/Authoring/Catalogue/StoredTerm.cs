namespace QuizNet.Quiz.Authoring.Catalogue;

/// <summary>A word of a quiz that is in the catalogue, or "#" and one of its tags. The weight is what the quiz is worth to somebody who searches for it.</summary>
internal sealed class StoredTerm
{
    public required string Term { get; init; }

    public required string QuizId { get; init; }

    public required int Weight { get; init; }
}
