using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.Support;

namespace QuizNet.Unit.Quiz;

public sealed class QuizRulesTests
{
    [Fact]
    public void The_samples_can_be_played_and_have_every_kind_of_question()
    {
        Assert.Equal(3, SampleQuizzes.All.Count);
        Assert.All(SampleQuizzes.All.Values, quiz => Assert.Empty(QuizRules.Complaints(quiz)));
        Assert.Equal(10, SampleQuizzes.All.Values.SelectMany(quiz => quiz.Questions).Select(question => question.GetType()).Distinct().Count());
    }

    [Fact]
    public void The_first_sample_shows_every_kind_and_a_picture_that_is_there()
    {
        var questions = SampleQuizzes.All["sample-first-steps"].Questions;
        var media = Assert.Single(questions, question => question.Media is not null).Media!;

        Assert.Equal(10, questions.Select(question => question.GetType()).Distinct().Count());
        Assert.True(File.Exists(SourceFile.Beside($"../../../Web/public{media.Url}")), media.Url);
        Assert.NotEmpty(media.Alternative!);
    }

    public static TheoryData<Question> Faulty =>
    [
        new Slide { Text = " " },
        new Slide { Text = new string('a', QuizRules.LongestText + 1) },
        new TrueOrFalse { Text = "?", Solution = true, Seconds = 4 },
        new TrueOrFalse { Text = "?", Solution = true, Seconds = 241 },
        new TrueOrFalse { Text = "?", Solution = true, Points = 3 },
        new SingleChoice { Text = "?", Options = [new("A")], Solution = 0 },
        new SingleChoice { Text = "?", Options = [new("A"), new("B")], Solution = 2 },
        new SingleChoice { Text = "?", Options = [new("A"), new("a ")], Solution = 0 },
        new SingleChoice { Text = "?", Options = [new("A"), new("")], Solution = 0 },
        new MultipleChoice { Text = "?", Options = [new("A"), new("B")], Solutions = [] },
        new MultipleChoice { Text = "?", Options = [new("A"), new("B")], Solutions = [0, 0] },
        new Slider { Text = "?", Min = 10, Max = 0, From = 1, To = 2 },
        new Slider { Text = "?", Min = 0, Max = 10, From = 5, To = 11 },
        new Slider { Text = "?", Min = 0, Max = 10, From = 5, To = 6, Step = 0 },
        new Estimate { Text = "?", Solution = double.NaN, Tolerance = 1 },
        new Estimate { Text = "?", Solution = 1, Tolerance = -1 },
        new ShortText { Text = "?", Accepted = [] },
        new ShortText { Text = "?", Accepted = [" "] },
        new WordCloud { Text = "?", Words = 0 },
    ];

    [Theory]
    [MemberData(nameof(Faulty))]
    public void An_author_is_told_what_is_wrong(Question question)
    {
        var complaint = Assert.Single(QuizRules.Complaints(new QuizDocument("Quiz", [new Slide { Text = "Hello" }, question])));

        Assert.StartsWith("Question 2: ", complaint, StringComparison.Ordinal);
    }

    [Fact]
    public void All_that_is_wrong_is_said_at_once()
    {
        Assert.Equal(2, QuizRules.Complaints(new QuizDocument("", [])).Count);
    }
}
