using System.Text.RegularExpressions;
using System.Xml;

namespace QuizNet.Quiz.Reports.Files;

/// <summary>A text as a cell can hold it.</summary>
internal static partial class SheetText
{
    // https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
    private const int Longest = 32_767;

    public static string Of(string text)
    {
        var clean = string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)).Select(rune => rune.ToString()));
        var escaped = Escape().Replace(clean, "_x005F_");
        return escaped.Length <= Longest ? escaped : escaped[..(char.IsHighSurrogate(escaped[Longest - 1]) ? Longest - 1 : Longest)];
    }

    // Spreadsheets read _x0041_ as the letter A (ECMA-376, ST_Xstring), so its first line is spelt that way itself.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex Escape();
}
