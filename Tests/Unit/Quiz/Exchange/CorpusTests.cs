using QuizNet.Quiz.Exchange;

namespace QuizNet.Unit.Quiz.Exchange;

/// <summary>Files as people have them, good and bad, in each format.</summary>
public sealed class CorpusTests
{
    public static TheoryData<string, string> Files =>
        [.. from reader in Formats.Readers.Known() from name in CorpusFile.Names(reader.Format) select new TheoryDataRow<string, string>(reader.Format, name.Data)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_comes_in_as_expected(string format, string name) => CorpusFile.ComesInAsExpected(Formats.Readers.Single(reader => reader.Format == format), format, name);

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_known_by_its_content(string format, string name) =>
        Assert.Equal(format, Formats.Readers.ReaderOf(CorpusFile.Load(format, name) with { Name = "unnamed" })?.Format);

    [Theory]
    [InlineData("")]
    [InlineData("Dear all, see you on Monday.\n\nBest, Ana")]
    [InlineData("name,age\nAna,12")]
    [InlineData("{\"name\":\"Ana\"}")]
    [InlineData("a\0b {T}")]
    public void Other_files_are_known_by_no_reader(string content) =>
        Assert.Null(Formats.Readers.ReaderOf(new ImportFile("quiz.gift", System.Text.Encoding.UTF8.GetBytes(content))));
}
