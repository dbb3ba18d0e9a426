using QuizNet.Quiz.Exchange;
using QuizNet.Quiz.Exchange.Kahoot;
using QuizNet.Unit.Quiz.Exchange.Spreadsheets;

namespace QuizNet.Unit.Quiz.Exchange.Kahoot;

public sealed class KahootTests
{
    public static TheoryData<string> Files => CorpusFile.Names("kahoot");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spreadsheet_comes_in_as_expected(string name) => CorpusFile.ComesInAsExpected(new KahootReader(), "kahoot", name);

    [Fact]
    public void Of_two_hundred_questions_all_come_in()
    {
        var rows = Enumerable.Range(2, 200).Select(row => $"""<row r="{row}">{Workbooks.Texts($"Question {row}", "A", "B", "20", "2")}</row>""");
        var file = new ImportFile("Many.xlsx", Workbooks.Of($"""<row r="1">{Workbooks.Texts("Question", "Answer 1", "Answer 2", "Time limit", "Correct answer")}</row>{string.Concat(rows)}"""));

        var imported = new KahootReader().Read(file, TestContext.Current.CancellationToken);

        Assert.Equal(("Many", 200, 0), (imported.Quiz.Title, imported.Quiz.Questions.Count, imported.Problems.Count));
    }

    [Fact]
    public void Another_spreadsheet_is_not_taken_for_one()
    {
        var file = new ImportFile("Shopping.xlsx", Workbooks.Of($"""<row r="1">{Workbooks.Texts("Question", "Bread", "Milk")}</row>"""));

        Assert.False(new KahootReader().Recognises(file));
        Assert.Contains("header", Assert.Single(new KahootReader().Read(file, TestContext.Current.CancellationToken).Problems).Reason, StringComparison.Ordinal);
    }
}
