using QuizNet.Quiz.Exchange.ClassQuiz;
using QuizNet.Quiz.Exchange.Kahoot;

namespace QuizNet.Unit.Quiz.Exchange.ClassQuiz;

public sealed class ClassQuizTests
{
    public static TheoryData<string> Files => CorpusFile.Names("classquiz");

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spreadsheet_comes_in_as_expected(string name) => CorpusFile.ComesInAsExpected(new ClassQuizReader(), "classquiz", name);

    [Fact]
    public void It_is_not_mixed_up_with_Kahoots()
    {
        Assert.False(new KahootReader().Recognises(CorpusFile.Load("classquiz", "export.xlsx")));
        Assert.All(CorpusFile.Names("kahoot"), name => Assert.False(new ClassQuizReader().Recognises(CorpusFile.Load("kahoot", name.Data))));
    }
}
