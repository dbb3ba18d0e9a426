namespace QuizNet.Quiz.Exchange;

internal static class FileTitle
{
    /// <summary>What a quiz is called whose file does not say it.</summary>
    public static string Of(ImportFile file, string otherwise)
    {
        // Not by Path, whose idea of a name depends on the machine.
        var name = (file.Name ?? "").Split('/', '\\')[^1].Trim();
        var title = name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
        return string.IsNullOrWhiteSpace(title) ? otherwise : title.Trim();
    }
}
