using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace QuizNet.Quiz.Exchange.Spreadsheets;

/// <summary>The text of a cell, or of one of the strings that cells share: of all its runs, whatever their font.</summary>
internal static partial class CellText
{
    /// <summary>Characters: as many as Excel allows.</summary>
    public const int Longest = 32_767;

    /// <summary>Reads the element at which the reader is, up to its end. Null if it is too long.</summary>
    public static string? Read(XmlReader xml, out bool formula)
    {
        formula = false;
        if (xml.IsEmptyElement)
        {
            return "";
        }

        var text = new StringBuilder();
        var depth = xml.Depth;
        var (isText, isPhonetic) = (false, false);
        while (xml.Read() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    isText = xml.LocalName is "t" or "v" && !xml.IsEmptyElement;
                    isPhonetic |= xml.LocalName == "rPh" && !xml.IsEmptyElement;
                    formula |= xml.LocalName == "f";
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    isPhonetic &= xml.LocalName != "rPh";
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace when isText && !isPhonetic && text.Length <= Longest:
                    text.Append(xml.Value);
                    break;
                default:
                    break;
            }
        }

        return text.Length <= Longest ? text.ToString() : null;
    }

    /// <summary>What XML has no sign for is written as _x000D_ (ECMA-376, ST_Xstring). Only line ends and tabs are of use in a quiz.</summary>
    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escapes().Replace(text, escape => Sign((char)int.Parse(escape.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
        : text;

    private static string Sign(char sign) => sign switch
    {
        '\r' => "",
        '\n' or '\t' => $"{sign}",
        _ when char.IsControl(sign) || char.IsSurrogate(sign) || sign >= '\uFFFE' => "",
        _ => $"{sign}",
    };

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escapes();
}
