using System.Security;
using QuizNet.Unit.Quiz.Exchange.Zips;

namespace QuizNet.Unit.Quiz.Exchange.Spreadsheets;

/// <summary>Workbooks with what tests want to have in them.</summary>
internal static class Workbooks
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static byte[] Of(string rows, params (string Name, string Content)[] parts) => OfSheet($"""<worksheet xmlns="{Main}"><sheetData>{rows}</sheetData></worksheet>""", parts);

    /// <summary>Parts are beside the usual ones, or instead of them.</summary>
    public static byte[] OfSheet(string sheet, params (string Name, string Content)[] parts) => ZipFiles.Of(
        [.. Usual(sheet).Where(usual => parts.All(part => part.Name != usual.Name)), .. parts]);

    public static string Texts(params string[] texts) => string.Concat(texts.Select(text => $"""<c t="inlineStr"><is><t>{SecurityElement.Escape(text)}</t></is></c>"""));

    private static (string Name, string Content)[] Usual(string sheet) =>
    [
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"""),
        ("_rels/.rels", $"""<Relationships><Relationship Id="r1" Type="{Relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Relations}"><sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/_rels/workbook.xml.rels", $"""<Relationships><Relationship Id="r1" Type="{Relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"""),
        ("xl/worksheets/sheet1.xml", sheet),
    ];
}
