using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Unit.Quiz;

/// <summary>Authors leave out what is usual.</summary>
public sealed class QuizJsonTests
{
    [Fact]
    public void What_a_question_does_not_say_is_as_usual()
    {
        const string json = """{"title":"T","questions":[{"type":"text","text":"?","accepted":["a"]},{"type":"slider","text":"?","min":0,"max":9,"from":1,"to":2},{"type":"cloud","text":"?"}]}""";

        var questions = JsonSerializer.Deserialize(json, ContractsJson.Default.QuizDocument)!.Questions;

        Assert.All(questions, question => Assert.Equal((20, 1), (question.Seconds, question.Points)));
        Assert.True(((ShortText)questions[0]).Typos);
        Assert.Equal(1, ((Slider)questions[1]).Step);
        Assert.Equal(3, ((WordCloud)questions[2]).Words);
    }

    [Fact]
    public void What_a_host_does_not_choose_is_as_usual()
    {
        Assert.Equal(new GameOptions(), JsonSerializer.Deserialize("""{"quizId":"q","options":{}}""", ContractsJson.Default.CreateGameRequest)!.Options);
    }
}
