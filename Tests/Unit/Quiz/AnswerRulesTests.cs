using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;

namespace QuizNet.Unit.Quiz;

public sealed class AnswerRulesTests
{
    private static readonly Choice[] Four = [new("A"), new("B"), new("C"), new("D")];

    [Theory]
    [InlineData(new[] { 2 }, true)]
    [InlineData(new[] { 0 }, false)]
    public void Of_one_choice_one_is_right(int[] choices, bool right)
    {
        var question = new SingleChoice { Text = "?", Options = Four, Solution = 2 };

        Assert.Equal(right, AnswerRules.Judge(question, new GivenAnswer(choices), partial: false).IsRight);
    }

    [Theory]
    [InlineData(true, 0, true)]
    [InlineData(true, 1, false)]
    [InlineData(false, 1, true)]
    public void Option_zero_is_true(bool solution, int choice, bool right)
    {
        Assert.Equal(right, AnswerRules.Judge(new TrueOrFalse { Text = "?", Solution = solution }, new GivenAnswer([choice]), partial: false).IsRight);
    }

    [Theory]
    [InlineData(new[] { 0, 2 }, 1, 1)]
    [InlineData(new[] { 2, 0 }, 1, 1)]
    [InlineData(new[] { 0 }, 0, 0.5)]
    [InlineData(new[] { 0, 1 }, 0, 0)]
    [InlineData(new[] { 0, 1, 2 }, 0, 0.5)]
    [InlineData(new[] { 0, 1, 2, 3 }, 0, 0)]
    [InlineData(new[] { 1, 3 }, 0, 0)]
    public void Of_several_choices_a_wrong_one_takes_back_a_right_one(int[] choices, double whole, double partial)
    {
        var question = new MultipleChoice { Text = "?", Options = Four, Solutions = [0, 2] };

        Assert.Equal(whole, AnswerRules.Judge(question, new GivenAnswer(choices), partial: false).Share);
        Assert.Equal(partial, AnswerRules.Judge(question, new GivenAnswer(choices), partial: true).Share);
    }

    [Theory]
    [InlineData(new[] { 0, 1, 2, 3 }, 1, 1)]
    [InlineData(new[] { 3, 0, 1, 2 }, 0, 2 / 3.0)]
    [InlineData(new[] { 1, 0, 2, 3 }, 0, 1 / 3.0)]
    [InlineData(new[] { 3, 2, 1, 0 }, 0, 0)]
    public void In_an_order_right_neighbours_count(int[] order, double whole, double partial)
    {
        var question = new Ordering { Text = "?", Items = Four };

        Assert.Equal(whole, AnswerRules.Judge(question, new GivenAnswer(order), partial: false).Share);
        Assert.Equal(partial, AnswerRules.Judge(question, new GivenAnswer(order), partial: true).Share, precision: 9);
    }

    [Theory]
    [InlineData(9.9, false)]
    [InlineData(10, true)]
    [InlineData(12, true)]
    [InlineData(12.1, false)]
    public void On_a_slider_a_band_is_right(double number, bool right)
    {
        var question = new Slider { Text = "?", Min = 0, Max = 100, From = 10, To = 12 };

        Assert.Equal(right, AnswerRules.Judge(question, new GivenAnswer(Number: number), partial: false).IsRight);
    }

    [Theory]
    [InlineData(1969, 1)]
    [InlineData(1964, 0.5)]
    [InlineData(1974, 0.5)]
    [InlineData(1979, 0)]
    [InlineData(-1e300, 0)]
    public void The_nearer_an_estimate_the_more_it_is_worth(double number, double share)
    {
        var question = new Estimate { Text = "?", Solution = 1969, Tolerance = 10 };

        Assert.Equal(share, AnswerRules.Judge(question, new GivenAnswer(Number: number), partial: false).Share);
    }

    [Fact]
    public void What_people_think_is_neither_right_nor_wrong()
    {
        var verdict = AnswerRules.Judge(new Poll { Text = "?", Options = Four }, new GivenAnswer([0]), partial: true);

        Assert.False(verdict.IsScored);
    }

    public static TheoryData<Question, GivenAnswer, bool> Forms => new()
    {
        { new SingleChoice { Text = "?", Options = Four, Solution = 0 }, new GivenAnswer([3]), true },
        { new SingleChoice { Text = "?", Options = Four, Solution = 0 }, new GivenAnswer([4]), false },
        { new SingleChoice { Text = "?", Options = Four, Solution = 0 }, new GivenAnswer([-1]), false },
        { new SingleChoice { Text = "?", Options = Four, Solution = 0 }, new GivenAnswer([0, 1]), false },
        { new SingleChoice { Text = "?", Options = Four, Solution = 0 }, new GivenAnswer(), false },
        { new SingleChoice { Text = "?", Options = Four, Solution = 0 }, new GivenAnswer(Number: 0), false },
        { new TrueOrFalse { Text = "?", Solution = true }, new GivenAnswer([2]), false },
        { new MultipleChoice { Text = "?", Options = Four, Solutions = [0] }, new GivenAnswer([0, 0]), false },
        { new MultipleChoice { Text = "?", Options = Four, Solutions = [0] }, new GivenAnswer([]), false },
        { new Ordering { Text = "?", Items = Four }, new GivenAnswer([0, 1, 2]), false },
        { new Ordering { Text = "?", Items = Four }, new GivenAnswer([0, 1, 2, 2]), false },
        { new Slider { Text = "?", Min = 0, Max = 9, From = 1, To = 2 }, new GivenAnswer(Number: 9.5), false },
        { new Slider { Text = "?", Min = 0, Max = 9, From = 1, To = 2 }, new GivenAnswer(Number: double.NaN), false },
        { new Estimate { Text = "?", Solution = 1, Tolerance = 1 }, new GivenAnswer(Number: double.PositiveInfinity), false },
        { new ShortText { Text = "?", Accepted = ["a"] }, new GivenAnswer(Words: ["b"]), true },
        { new ShortText { Text = "?", Accepted = ["a"] }, new GivenAnswer(Words: ["  "]), false },
        { new ShortText { Text = "?", Accepted = ["a"] }, new GivenAnswer(Words: [new string('a', AnswerRules.LongestWords + 1)]), false },
        { new ShortText { Text = "?", Accepted = ["a"] }, new GivenAnswer(Words: ["a", "b"]), false },
        { new WordCloud { Text = "?", Words = 2 }, new GivenAnswer(Words: ["a", "b"]), true },
        { new WordCloud { Text = "?", Words = 2 }, new GivenAnswer(Words: ["a", "b", "c"]), false },
        { new Poll { Text = "?", Options = Four, Several = true }, new GivenAnswer([0, 1]), true },
        { new Poll { Text = "?", Options = Four }, new GivenAnswer([0, 1]), false },
        { new Slide { Text = "?" }, new GivenAnswer([0]), false },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void An_answer_has_to_fit_its_question(Question question, GivenAnswer answer, bool fits)
    {
        Assert.Equal(fits, AnswerRules.Complaint(question, answer) is null);
    }
}
