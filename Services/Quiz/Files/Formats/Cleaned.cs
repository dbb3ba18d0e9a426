namespace QuizNet.Quiz.Files.Formats;

/// <summary>What is left of a file once everything is gone that is neither picture nor sound; or why nothing is. Sizes are those that a browser shows.</summary>
internal sealed record Cleaned(ReadOnlyMemory<byte> Content, int? Width = null, int? Height = null, string? Complaint = null)
{
    public static Cleaned Refused(string complaint) => new(default, Complaint: complaint);

    /// <summary>Name with its article: "a PNG". Why is a clause.</summary>
    public static Cleaned Damaged(string name, string why) => Refused($"The file looks like {name}, but is damaged: {why}. Save it anew with another program.");
}
