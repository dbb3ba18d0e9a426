using QuizNet.Quiz.Exchange.Spreadsheets;

namespace QuizNet.Unit.Quiz.Exchange.Spreadsheets;

public sealed class WorkbookTests
{
    private const string Strings = """<sst><si><t>plain</t></si><si><r><t>ri</t></r><r><rPr><b/></rPr><t>ch</t></r><rPh sb="0" eb="1"><t>reading</t></rPh></si><si><t/></si></sst>""";
    private const string Styles = """<styleSheet><numFmts><numFmt numFmtId="170" formatCode="&quot;day&quot; 0"/><numFmt numFmtId="171" formatCode="d. mmm"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>""";

    [Theory]
    [InlineData("""<c t="s"><v>0</v></c>""", "plain")]
    [InlineData("""<c t="s"><v>1</v></c>""", "rich")]
    [InlineData("""<c t="s"><v>9</v></c>""", "Column A has a text that is not in the file.")]
    [InlineData("""<c t="s"><v>-1</v></c>""", "Column A has a text that is not in the file.")]
    [InlineData("""<c t="inlineStr"><is><r><t xml:space="preserve">in </t></r><r><t>line</t></r></is></c>""", "in line")]
    [InlineData("""<c t="inlineStr"><is><t>a_x000D__x000A_b_x0000__xD800__x0041_</t></is></c>""", "a\nbA")]
    [InlineData("""<c t="str"><v> text </v></c>""", "text")]
    [InlineData("""<c t="str"><v>=1+1</v></c>""", "=1+1")]
    [InlineData("<c><v>20</v></c>", "20")]
    [InlineData("<c><v>0.30000000000000004</v></c>", "0.3")]
    [InlineData("<c><v>1E+21</v></c>", "1E+21")]
    [InlineData("""<c t="b"><v>1</v></c>""", "TRUE")]
    [InlineData("""<c t="b"><v>0</v></c>""", "FALSE")]
    [InlineData("""<c t="e"><v>#N/A</v></c>""", "Column A has the error #N/A.")]
    [InlineData("""<c s="2"><v>45324</v></c>""", "45324")]
    [InlineData("""<c s="1"><v>45324</v></c>""", "Column A has become a date or a time; format it as text, and write again what it is to say.")]
    [InlineData("""<c s="3"><v>45324</v></c>""", "Column A has become a date or a time; format it as text, and write again what it is to say.")]
    [InlineData("""<c r="B1"><f>SUM(A1:A9)</f><v>7</v></c>""", "Column B has a formula; put its value there.")]
    [InlineData("""<c r="B1" t="str"><f t="shared" si="0"/><v>7</v></c>""", "Column B has a formula; put its value there.")]
    [InlineData("""<c><f>cmd|' /C calc'!A0</f><v>7</v></c>""", "Column A has a formula; put its value there.")]
    [InlineData("""<c t="str"><f>WEBSERVICE("http://localhost/")</f><v>secret</v></c>""", "Column A has a formula; put its value there.")]
    [InlineData("""<c r="AA1"><v>1</v></c>""", "1")]
    [InlineData("""<c r="B1" t="s"><v>0</v></c><c><v>2</v></c>""", "plain2")]
    [InlineData("""<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c>""", "1")]
    public void A_cell_says_what_one_sees_in_it_or_why_not(string cells, string said)
    {
        var row = Assert.Single(Rows(Workbooks.Of($"""<row r="7">{cells}</row>""", ("xl/sharedStrings.xml", Strings), ("xl/styles.xml", Styles))));

        Assert.Equal(7, row.Number);
        Assert.Equal(said, row.Trouble(Enumerable.Range(0, 30)) ?? string.Concat(Enumerable.Range(0, 30).Select(row.Text)));
    }

    [Fact]
    public void Rows_have_the_numbers_that_the_program_shows_and_empty_ones_are_left_out()
    {
        var rows = Rows(Workbooks.Of("""<row><c><v>1</v></c></row><row r="5"/><row r="9"><c><v>2</v></c><c t="s"><v>2</v></c></row><row r="3"><c><v>3</v></c></row>""", ("xl/sharedStrings.xml", Strings)));

        Assert.Equal([(1, 1), (9, 1), (10, 1)], rows.Select(row => (row.Number, row.Cells.Count)));
    }

    [Fact]
    public void Columns_beyond_the_last_are_not_there()
    {
        var row = Assert.Single(Rows(Workbooks.Of("""<row><c><v>1</v></c><c r="GR1"><v>2</v></c><c r="GS1"><v>3</v></c><c r="XFD1"><v>4</v></c><c r="ZZZZZZZZ1"><v>5</v></c></row>""")));

        Assert.Equal("12", string.Concat(Enumerable.Range(0, 500).Select(row.Text)));
    }

    [Theory]
    [InlineData(0, "A")]
    [InlineData(25, "Z")]
    [InlineData(26, "AA")]
    [InlineData(199, "GR")]
    public void A_column_is_called_as_in_the_program(int column, string name) => Assert.Equal(name, SheetRow.ColumnName(column));

    private static List<SheetRow> Rows(byte[] content)
    {
        using var workbook = Workbook.Open(content);
        return [.. workbook.Rows(Assert.Single(workbook.Sheets))];
    }
}
