namespace QuizNet.Quiz.Authoring.Bank;

/// <summary>A question that its owner keeps to use it again.</summary>
internal sealed class BankQuestion
{
    /// <summary>Grows with time: the newest come first in lists.</summary>
    public required string Id { get; init; }

    public required string Owner { get; init; }

    public required string Type { get; set; }

    /// <summary>JSON of a Question.</summary>
    public required string Question { get; set; }

    /// <summary>What it is searched by: words in their plainest form, with a space before each.</summary>
    public required string Words { get; set; }

    public required string? Tags { get; set; }

    public required long Version { get; set; }

    public required DateTimeOffset UpdatedAt { get; set; }
}
