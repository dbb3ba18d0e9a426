using System.Text;
using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Exchange.Moodle;
using QuizNet.Support;

namespace QuizNet.Unit.Quiz.Exchange.Moodle;

public sealed class MoodleTests
{
    private const long MostMemory = 150 * 1024 * 1024;

    public static TheoryData<string> Files => CorpusFile.Names("moodle");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_bank_comes_in_as_expected(string name) => CorpusFile.ComesInAsExpected(new MoodleReader(), "moodle", name);

    [Fact]
    public void Its_pictures_come_with_it()
    {
        var imported = new MoodleReader().Read(CorpusFile.Load("moodle", "bank.xml"), TestContext.Current.CancellationToken);

        var (name, content) = Assert.Single(imported.Files);
        Assert.Equal("drop one.png", name);
        Assert.True(content.Span.StartsWith("\u0089PNG"u8[1..]) || content.Span[1..].StartsWith("PNG"u8));
        Assert.Equal(Imported.Scheme + name, imported.Quiz.Questions[0].Media!.Url);
    }

    [Fact]
    public void Entities_that_multiply_are_refused()
    {
        var laughs = string.Concat(Enumerable.Range(1, 9).Select(number => $"""<!ENTITY l{number} "{string.Concat(Enumerable.Repeat($"&l{number - 1};", 10))}">"""));

        AssertRefused($"""<!DOCTYPE quiz [<!ENTITY l0 "ha">{laughs}]><quiz><question type="description"><questiontext><text>&l9;</text></questiontext></question></quiz>""", "DTD");
    }

    [Fact]
    public void A_file_of_the_server_does_not_get_into_a_question()
    {
        using var directory = new TemporaryDirectory();
        var secret = Path.Combine(directory.Path, "secret.txt");
        File.WriteAllText(secret, "the-secret");

        var imported = AssertRefused($"""<!DOCTYPE quiz [<!ENTITY s SYSTEM "file://{secret}">]><quiz><question type="description"><questiontext><text>&s;</text></questiontext></question></quiz>""", "DTD");

        Assert.Empty(imported.Quiz.Questions);
    }

    [Theory]
    [InlineData("<a>", "levels")]
    [InlineData("<a/>", "20000 elements")]
    public void Questions_of_endless_elements_are_refused(string element, string reason) =>
        AssertRefused($"<quiz><question>{string.Concat(Enumerable.Repeat(element, 30_000))}", reason);

    [Fact]
    public void A_huge_attribute_is_no_trouble() => AssertRefused($"""<quiz><question type="{new string('a', 5_000_000)}"/></quiz>""", "type");

    [Fact]
    public void What_was_whole_before_the_break_has_come_in()
    {
        var bank = Encoding.UTF8.GetString(CorpusFile.Load("moodle", "bank.xml").Content.Span);

        var imported = AssertRefused(bank[..(bank.Length / 2)], "broken at line");

        Assert.NotEmpty(imported.Quiz.Questions);
    }

    private static Imported AssertRefused(string xml, string reason)
    {
        var file = new ImportFile("hostile.xml", Encoding.UTF8.GetBytes(xml));

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.True(new MoodleReader().Recognises(file));
        var imported = new MoodleReader().Read(file, TestContext.Current.CancellationToken);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostMemory);
        Assert.Contains(imported.Problems, problem => problem.Reason.Contains(reason, StringComparison.Ordinal));
        return imported;
    }
}
