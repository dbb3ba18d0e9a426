using System.Globalization;
using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Results;

/// <summary>
/// One field of a file that spreadsheets open. They take text that begins like a formula for one and run it (owasp.org, CSV injection), and some of them
/// separate at semicolons instead of commas.
/// </summary>
internal static partial class CsvField
{
    public static string Of(string value)
    {
        var text = ControlCharacters().Replace(value, " ");
        return double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _)
            ? text
            : Quote(FormulaStart().Replace(text, "$1'"));
    }

    private static string Quote(string text) => text.AsSpan().ContainsAny(",;\"") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    // Line ends too: they would need quotes, which not every program understands.
    [GeneratedRegex(@"\p{Cc}+")]
    private static partial Regex ControlCharacters();

    // Also full-width forms, which spreadsheets of some languages take for the usual ones.
    [GeneratedRegex(@"((?:^|;)[""\s]*)(?=[=+\-@＝＋－＠])")]
    private static partial Regex FormulaStart();
}
