using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace QuizNet.Quiz.Exchange.Csv;

/// <summary>
/// Spreadsheets run what begins like a formula (owasp.org, CSV injection), and some separate at semicolons, where a text may begin anew. Such a beginning gets an
/// apostrophe before it, which reading takes away again. Whoever has written apostrophes there gets one more, so that nothing is ambiguous.
/// </summary>
internal static partial class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",;\"\t\r\n");

    public static string Write(string text)
    {
        var safe = IsNumber(text) ? text : FormulaStart().Replace(text, "$1'$2");
        return NeedsQuotes(safe) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    public static string Read(string cell) => cell.Contains('\'', StringComparison.Ordinal) ? SafeStart().Replace(cell, "$1$2") : cell;

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);

    private static bool NeedsQuotes(string text) =>
        text.Length > 0 && (text.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));

    // Also full-width forms, which spreadsheets of some languages take for the usual ones.
    [GeneratedRegex(@"((?:^|[;\t\r\n])[""\s]*)('*)(?=[=+\-@＝＋－＠])")]
    private static partial Regex FormulaStart();

    [GeneratedRegex(@"((?:^|[;\t\r\n])[""\s]*)'('*)(?=[=+\-@＝＋－＠])")]
    private static partial Regex SafeStart();
}
