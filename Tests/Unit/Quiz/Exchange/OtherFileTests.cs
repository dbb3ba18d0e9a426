using System.Text;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Exchange.ClassQuiz;
using QuizNet.Quiz.Exchange.Kahoot;
using QuizNet.Quiz.Exchange.Moodle;
using QuizNet.Quiz.Exchange.Qti;
using QuizNet.Unit.Quiz.Exchange.Spreadsheets;
using QuizNet.Unit.Quiz.Exchange.Zips;

namespace QuizNet.Unit.Quiz.Exchange;

public sealed class OtherFileTests
{
    private static readonly IQuizReader[] Strict = [new KahootReader(), new ClassQuizReader(), new QtiReader(), new MoodleReader()];

    public static TheoryData<string, byte[], string> Files => new()
    {
        { "any zip", ZipFiles.Of(("a.txt", "a")), "no format that is known" },
        { "a zip in a zip in a zip", Enumerable.Range(0, 5).Aggregate(ZipFiles.Of(("a.txt", "a")), (inner, _) => ZipFiles.Of([("inner.zip", inner)])), "no format that is known" },
        { "a zip that leads out", ZipFiles.Of(("../imsmanifest.xml", "<manifest/>")), "leads out" },
        { "an encrypted zip", ZipFiles.Encrypted(ZipFiles.Of(("imsmanifest.xml", "<manifest/>"))), "encrypted" },
        { "half a zip", ZipFiles.Of(("imsmanifest.xml", new string('x', 500)))[..100], "damaged" },
        { "any workbook", Workbooks.Of($"<row>{Workbooks.Texts("Bread", "Milk")}</row>"), "No sheet of this workbook" },
        { "a workbook with macros", Workbooks.Of("", ("xl/vbaProject.bin", "x")), "macros" },
        { "a workbook that blows up", ZipFiles.Bomb("xl/worksheets/sheet1.xml", 3000), "no format that is known" },
        { "an old workbook", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "old Excel" },
        { "any XML", Encoding.UTF8.GetBytes("<html><body/></html>"), "“html”" },
        { "older QTI", Encoding.UTF8.GetBytes("<questestinterop/>"), "QTI 1.2" },
        { "newer QTI", Encoding.UTF8.GetBytes("<qti-assessment-item/>"), "QTI 3" },
        { "broken XML", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><quiz"), "broken" },
        { "a document type alone", Encoding.UTF8.GetBytes("<!DOCTYPE a [<!ENTITY b \"c\">]>"), "DTD" },
        { "a declaration of bytes that are no letters", [.. "<?xml version=\"1.0"u8, 0xBB, 0xBF, 0xEF, .. "\"?>"u8], "declaration" },
        { "unknown letters", Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"klingon\"?><quiz/>"), "broken" },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Whoever_brings_something_else_hears_why_it_is_not_read(string what, byte[] content, string reason)
    {
        var file = new ImportFile("file", content);

        Assert.DoesNotContain(Strict, reader => reader.Recognises(file));
        Assert.True(new OtherFileReader().Recognises(file));
        var problem = Assert.Single(new OtherFileReader().Read(file, TestContext.Current.CancellationToken).Problems);
        Assert.True(problem.Reason.Contains(reason, StringComparison.Ordinal), $"{what}: {problem.Reason}");
    }

    [Theory]
    [InlineData("What is 1+1?\nA. 2\nB. 3\nANSWER: A")]
    [InlineData("::Title:: 5 < 6 {T}")]
    [InlineData("""{"title":"T"}""")]
    [InlineData("")]
    public void Text_is_left_to_others(string text) => Assert.False(new OtherFileReader().Recognises(new ImportFile(null, Encoding.UTF8.GetBytes(text))));
}
