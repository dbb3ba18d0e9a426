using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Exchange.ClassQuiz;
using QuizNet.Quiz.Exchange.Kahoot;
using QuizNet.Support;

namespace QuizNet.Unit.Quiz.Exchange.Spreadsheets;

/// <summary>Workbooks that want to do harm: each is answered with a reason, and costs a bounded amount of memory.</summary>
public sealed class HostileWorkbookTests
{
    private const long MostMemory = 150 * 1024 * 1024;

    private static readonly string Header = $"<row>{Workbooks.Texts("Question", "Answer 1", "Answer 2", "Time limit", "Correct answer")}</row>";

    [Fact]
    public void Endless_rows_are_refused() =>
        AssertRefused(Workbooks.Of(Header + string.Concat(Enumerable.Repeat($"<row>{Workbooks.Texts("Q", "A", "B", "20", "1")}</row>", 25_000))), "more than 20000 rows");

    [Fact]
    public void Empty_rows_are_nothing() =>
        Assert.Empty(Read(Workbooks.Of(Header + string.Concat(Enumerable.Range(2, 200_000).Select(row => $"""<row r="{row}"/>""")))).Problems);

    [Fact]
    public void A_sheet_that_gets_huge_is_refused() => AssertRefused(Workbooks.OfSheet($"<worksheet>{string.Concat(Enumerable.Repeat("<a/>", 2_500_000))}</worksheet>"), "unpacked");

    [Fact]
    public void Entities_that_multiply_are_refused()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(number => $"""<!ENTITY l{number} "{string.Concat(Enumerable.Repeat($"&l{number - 1};", 10))}">"""));

        AssertRefused(Workbooks.OfSheet($"""<!DOCTYPE worksheet [<!ENTITY l0 "ha">{laughs}]><worksheet><sheetData><row><c t="str"><v>&l9;</v></c></row></sheetData></worksheet>"""), "DTD");
    }

    [Fact]
    public void A_file_of_the_server_does_not_get_into_a_cell()
    {
        using var directory = new TemporaryDirectory();
        var secret = Path.Combine(directory.Path, "secret.txt");
        File.WriteAllText(secret, "the-secret");

        var imported = AssertRefused(
            Workbooks.OfSheet($"""<!DOCTYPE worksheet [<!ENTITY s SYSTEM "file://{secret}">]><worksheet><sheetData>{Header}<row>{Workbooks.Texts("Q", "A", "B", "20", "1").Replace("<t>A</t>", "<t>&s;</t>", StringComparison.Ordinal)}</row></sheetData></worksheet>"""),
            "DTD");

        Assert.DoesNotContain("the-secret", $"{imported}", StringComparison.Ordinal);
    }

    [Fact]
    public void Macros_are_refused() => AssertRefused(Workbooks.Of(Header, ("xl/vbaProject.bin", "Auto_Open")), "macros");

    [Fact]
    public void Texts_that_fill_the_memory_are_refused() => AssertRefused(
        Workbooks.Of(Header, ("xl/sharedStrings.xml", $"<sst>{string.Concat(Enumerable.Range(0, 250_000).Select(number => $"<si><t>{number}</t></si>"))}</sst>")), "more text");

    [Fact]
    public void A_cell_of_a_megabyte_is_no_answer()
    {
        var noise = new Random(1);
        var text = string.Concat(Enumerable.Range(0, 1_000_000).Select(_ => (char)noise.Next('a', 'z')));

        AssertRefused(Workbooks.Of($"{Header}<row>{Workbooks.Texts("Q", text, "B", "20", "1")}</row>"), "Column B has more than 32767 characters.");
    }

    [Fact]
    public void A_huge_attribute_and_ten_thousand_levels_are_no_trouble()
    {
        AssertRefused(Workbooks.OfSheet($"""<worksheet><sheetData><row r="{Noise(5_000_000)}"><c><v>1</v></c></row></sheetData></worksheet>"""), "header");
        AssertRefused(Workbooks.Of("", ("xl/workbook.xml", string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000)))), "levels");
        AssertRefused(Workbooks.OfSheet(string.Concat(Enumerable.Repeat("<row>", 10_000)) + string.Concat(Enumerable.Repeat("</row>", 10_000))), "header");
    }

    [Theory]
    [InlineData("xl/workbook.xml", "<workbook", "broken")]
    [InlineData("xl/workbook.xml", "", "broken")]
    [InlineData("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"../../../etc/passwd\"/></Relationships>", "missing")]
    [InlineData("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" TargetMode=\"External\" Target=\"http://localhost/sheet.xml\"/></Relationships>", "header")]
    [InlineData("xl/worksheets/sheet1.xml", "<worksheet><sheetData><row><c t=\"s\"><v>1</sheetData></worksheet>", "broken")]
    [InlineData("xl/sharedStrings.xml", "not XML", "broken")]
    public void A_damaged_workbook_is_answered_with_a_reason(string part, string content, string reason) => AssertRefused(Workbooks.Of(Header, (part, content)), reason);

    private static Imported AssertRefused(byte[] content, string reason)
    {
        var imported = Read(content);

        Assert.Contains(imported.Problems, problem => problem.Reason.Contains(reason, StringComparison.Ordinal));
        return imported;
    }

    private static Imported Read(byte[] content)
    {
        var file = new ImportFile("hostile.xlsx", content);
        Assert.True(content.Length < ImportLimits.LargestFile);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.False(new ClassQuizReader().Recognises(file));
        new KahootReader().Recognises(file);
        var imported = new KahootReader().Read(file, TestContext.Current.CancellationToken);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        return imported;
    }

    private static string Noise(int length)
    {
        var noise = new Random(1);
        return string.Create(length, noise, (text, random) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                text[at] = (char)random.Next('a', 'z');
            }
        });
    }
}
