using QuizNet.Quiz.Quizzes;

namespace QuizNet.Unit.Quiz.Authoring;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData(null, null)]
    [InlineData("", null)]
    [InlineData("EN", "en")]
    [InlineData("pt-br", "pt-BR")]
    [InlineData("ZH-hans-cn", "zh-Hans-CN")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    public void Tags_are_written_as_the_standard_does(string? given, string? normal) => Assert.Equal(normal, LanguageTag.Normal(given));
}
