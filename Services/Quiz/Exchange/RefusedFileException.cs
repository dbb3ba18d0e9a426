namespace QuizNet.Quiz.Exchange;

/// <summary>
/// Says to the author why a file is not read on. An exception, because it is found out inside of streams that a parser reads from. No reader lets it, or what parsers
/// throw at a damaged file, out.
/// </summary>
internal sealed class RefusedFileException(string reason) : Exception(reason)
{
    /// <summary>For a catch filter: whether it is a file's fault, and the reason in words.</summary>
    public static bool IsFault(Exception exception, out string reason)
    {
        reason = exception switch
        {
            RefusedFileException refused => refused.Message,
            System.Xml.XmlException { LineNumber: > 0 } xml => $"Its XML is broken at line {xml.LineNumber}: {xml.Message}",
            System.Xml.XmlException xml => $"Its XML is broken: {xml.Message}",
            InvalidDataException => "Something in it is damaged; save or download it once more.",
            _ => "",
        };
        return reason.Length > 0;
    }
}
