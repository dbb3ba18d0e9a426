using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using QuizNet.Quiz.Exchange.Xml;

namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>Which styles of cells show a number as a date or a time: spreadsheets make 1/2 into the first of February, and what is in the file then is 45324.</summary>
internal static partial class DateStyles
{
    private const int MostNodes = 200_000;

    public static IReadOnlySet<int> Read(Stream? part)
    {
        if (part is null)
        {
            return new HashSet<int>();
        }

        using var xml = SafeXml.Open(part);
        var sheet = SafeXml.ReadTree(xml, MostNodes);
        var formats = Named(sheet, "numFmt").Where(format => IsDate(format.Attribute("formatCode")?.Value ?? "")).Select(format => format.Attribute("numFmtId")?.Value).ToHashSet();
        return Named(sheet, "cellXfs").Elements()
            .Select((style, number) => (Format: style.Attribute("numFmtId")?.Value, number))
            .Where(style => IsBuiltIn(style.Format) || formats.Contains(style.Format))
            .Select(style => style.number)
            .ToHashSet();
    }

    // ECMA-376, 18.8.30: the formats that every program knows.
    private static bool IsBuiltIn(string? format) =>
        int.TryParse(format, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58);

    private static bool IsDate(string code) => DateLetters().IsMatch(Quoted().Replace(code, ""));

    private static IEnumerable<XElement> Named(XElement sheet, string name) => sheet.Descendants().Where(element => element.Name.LocalName == name);

    [GeneratedRegex("[ymdhs]", RegexOptions.IgnoreCase)]
    private static partial Regex DateLetters();

    // Words, single letters behind a backslash, colours and conditions.
    [GeneratedRegex(@"""[^""]*""|\\.|\[[^\]]*\]")]
    private static partial Regex Quoted();
}
