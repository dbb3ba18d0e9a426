namespace QuizNet.Data.Categories;

/// <summary>How many items a category has, kept up to date by events.</summary>
internal sealed class CategoryCount
{
    public required string Category { get; init; }

    public required long Items { get; init; }
}
