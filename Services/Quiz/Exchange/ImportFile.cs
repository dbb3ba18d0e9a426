namespace QuizNet.Quiz.Exchange;

/// <summary>A file that somebody brings. What it is, its content says; the name is a title at most.</summary>
internal sealed record ImportFile(string? Name, ReadOnlyMemory<byte> Content)
{
    /// <summary>The title of a quiz for which nothing has one.</summary>
    public const string Untitled = "Imported quiz";
}
