using QuizNet.Quiz.Results;

namespace QuizNet.Unit.Quiz.Results;

public sealed class CsvFieldTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("Ana", "Ana")]
    [InlineData("Zoé 👩‍🚀", "Zoé 👩‍🚀")]
    [InlineData("Ana, Ben", "\"Ana, Ben\"")]
    [InlineData("Ana \"the best\"", "\"Ana \"\"the best\"\"\"")]
    [InlineData("a\r\nb\tc", "a b c")]
    [InlineData("42", "42")]
    [InlineData("-4.5", "-4.5")]
    [InlineData("1.,2", "\"1.,2\"")]
    public void A_text_is_one_field(string text, string field) => Assert.Equal(field, CsvField.Of(text));

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0")]
    [InlineData("-2+3", "'-2+3")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", " '=1")]
    [InlineData("  =1", "  '=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=HYPERLINK(\"x\";\"y\")", "\"'=HYPERLINK(\"\"x\"\";\"\"y\"\")\"")]
    [InlineData("a;=1", "\"a;'=1\"")]
    [InlineData("a;\"=1", "\"a;\"\"'=1\"")]
    [InlineData("1=1", "1=1")]
    public void Nothing_that_somebody_has_typed_is_a_formula(string text, string field) => Assert.Equal(field, CsvField.Of(text));
}
