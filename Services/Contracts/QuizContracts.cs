using System.Text.Json.Serialization;

namespace QuizNet.Contracts;

/// <summary>A quiz as its author wrote it, solutions included. Language is a BCP 47 tag; tags are what others find it by.</summary>
public sealed record QuizDocument(
    string Title, IReadOnlyList<Question> Questions, string? Description = null, string? Language = null, IReadOnlyList<string>? Tags = null);

/// <summary>
/// Points counts 0, 1 or 2 times; the explanation is shown after the answers are in. What has a default can be set, because the generated
/// code takes everything else for a parameter, and then forgets the default.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SingleChoice), "single")]
[JsonDerivedType(typeof(MultipleChoice), "multiple")]
[JsonDerivedType(typeof(TrueOrFalse), "true-false")]
[JsonDerivedType(typeof(Ordering), "order")]
[JsonDerivedType(typeof(Slider), "slider")]
[JsonDerivedType(typeof(Estimate), "estimate")]
[JsonDerivedType(typeof(ShortText), "text")]
[JsonDerivedType(typeof(Poll), "poll")]
[JsonDerivedType(typeof(WordCloud), "cloud")]
[JsonDerivedType(typeof(Slide), "slide")]
public abstract record Question
{
    /// <summary>Stays the same however the question is changed or moved, so that the changes of two authors can be brought together.</summary>
    public string? Id { get; init; }

    public required string Text { get; init; }

    /// <summary>Between showing the question and closing it.</summary>
    public int Seconds { get; set; } = 20;

    public int Points { get; set; } = 1;

    public string? Explanation { get; init; }

    public Media? Media { get; init; }

    /// <summary>For the author, to find it again.</summary>
    public IReadOnlyList<string>? Tags { get; init; }
}

/// <summary>A picture, a sound or a film. Alternative says in words what it shows.</summary>
public sealed record Media(string Url, string? Alternative = null);

public sealed record Choice(string Text, Media? Media = null);

public sealed record SingleChoice : Question
{
    public required IReadOnlyList<Choice> Options { get; init; }

    /// <summary>Number of the option, from 0.</summary>
    public required int Solution { get; init; }
}

public sealed record MultipleChoice : Question
{
    public required IReadOnlyList<Choice> Options { get; init; }

    public required IReadOnlyList<int> Solutions { get; init; }
}

public sealed record TrueOrFalse : Question
{
    public required bool Solution { get; init; }
}

/// <summary>The items in their right order; players see them in another.</summary>
public sealed record Ordering : Question
{
    public required IReadOnlyList<Choice> Items { get; init; }
}

/// <summary>A number on a scale; right is what lies between From and To.</summary>
public sealed record Slider : Question
{
    public required double Min { get; init; }

    public required double Max { get; init; }

    public double Step { get; set; } = 1;

    public required double From { get; init; }

    public required double To { get; init; }

    public string? Unit { get; init; }
}

/// <summary>Any number; the nearer, the better. Whoever is off by Tolerance or more gets nothing.</summary>
public sealed record Estimate : Question
{
    public required double Solution { get; init; }

    public required double Tolerance { get; init; }

    public string? Unit { get; init; }
}

/// <summary>A few words. Typos says whether small ones are forgiven.</summary>
public sealed record ShortText : Question
{
    public required IReadOnlyList<string> Accepted { get; init; }

    public bool CaseCounts { get; init; }

    public bool Typos { get; set; } = true;
}

/// <summary>What people think; nothing is right or wrong.</summary>
public sealed record Poll : Question
{
    public required IReadOnlyList<Choice> Options { get; init; }

    public bool Several { get; init; }
}

public sealed record WordCloud : Question
{
    /// <summary>That one player may send.</summary>
    public int Words { get; set; } = 3;
}

/// <summary>Something to read, without an answer.</summary>
public sealed record Slide : Question;

/// <summary>What a player answers: options by number (for an order, all of them), a number, or words. Which one depends on the question.</summary>
public sealed record GivenAnswer(IReadOnlyList<int>? Choices = null, double? Number = null, IReadOnlyList<string>? Words = null);

/// <summary>
/// A quiz in a list. Sample: it came with the program. Playable: it has been published; Changed: since then it has been written on, and what is
/// played is what was published.
/// </summary>
public sealed record QuizSummary(
    string Id,
    string Title,
    string? Description,
    string? Language,
    int Questions,
    bool Sample,
    bool Playable = true,
    bool Changed = false,
    bool Public = false,
    QuizRights Rights = QuizRights.View,
    DateTimeOffset? UpdatedAt = null,
    IReadOnlyList<string>? Tags = null);

/// <summary>Next is what the parameter "after" takes to go on, where there is more.</summary>
public sealed record QuizSummaries(IReadOnlyList<QuizSummary> Quizzes, int Count, string? Next = null);
