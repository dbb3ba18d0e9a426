using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Unit.Support;

public sealed class OracleTests
{
    private static readonly SingleChoice Single = new() { Text = "?", Seconds = 20, Options = [new("a"), new("b")], Solution = 1 };
    private static readonly Estimate Estimate = new() { Text = "?", Seconds = 20, Solution = 100, Tolerance = 50 };

    [Theory]
    [InlineData(ScoreMode.Kahoot, 499, 1000)]
    [InlineData(ScoreMode.Kahoot, 10_000, 750)]
    [InlineData(ScoreMode.Kahoot, 20_200, 500)]
    [InlineData(ScoreMode.Linear, 5_000, 750)]
    [InlineData(ScoreMode.Linear, 20_000, 0)]
    [InlineData(ScoreMode.Flat, 19_000, 1000)]
    public void A_right_answer_is_worth_what_the_host_has_chosen(ScoreMode mode, double elapsed, int points) =>
        Assert.Equal(points, Points(new GameOptions { Scoring = mode }, [Single], One(Single, new([1]), elapsed)));

    [Theory]
    [InlineData(100, 1000, 1)]
    [InlineData(75, 500, 0)]
    [InlineData(125, 500, 0)]
    [InlineData(150, 0, 0)]
    [InlineData(-1000, 0, 0)]
    public void An_estimate_is_the_better_the_nearer_it_is(double number, int points, int right) =>
        Assert.Equal(new ExpectedLine(points, right, 1), Line(new GameOptions { Scoring = ScoreMode.Flat }, [Estimate], One(Estimate, new(Number: number), 1000)));

    [Fact]
    public void An_answer_that_nobody_has_acknowledged_counts_if_the_result_says_so()
    {
        var record = new BotRecord();
        record.Answered(new BotAnswer(Shown(1, Single), new([1])));

        var before = (Oracle.IsUnsure(record, 1), Points(new(), [Single], record));
        record.Told(Mine(new MyResult(1, Outcome.Right, 500, 250, 0, 750, 10_000)));

        Assert.Equal(((true, 0), (false, 750)), (before, (Oracle.IsUnsure(record, 1), Points(new(), [Single], record))));
    }

    [Fact]
    public void A_streak_ends_with_a_wrong_answer_and_not_with_an_opinion()
    {
        var poll = new Poll { Text = "?", Options = Single.Options };
        var record = new BotRecord();
        Question[] questions = [Single, poll, Single, Single, Single];
        int[] choices = [1, 0, 1, 0, 1];
        for (var at = 0; at < questions.Length; at++)
        {
            record.Answered(new BotAnswer(Shown(at + 1, questions[at]), new([choices[at]]), 1000));
        }

        Assert.Equal(new ExpectedLine(3100, 3, 4), Line(new GameOptions { Scoring = ScoreMode.Flat, Streaks = true }, questions, record));
    }

    [Fact]
    public void A_part_of_an_order_is_worth_a_part_if_the_host_says_so()
    {
        var order = new Ordering { Text = "?", Items = [new("a"), new("b"), new("c"), new("d")] };
        var shown = Shown(1, order) with { Options = [new("c"), new("a"), new("d"), new("b")] };

        // a b d c: of three neighbours only the first two are right.
        Assert.Equal(1 / 3.0, Oracle.Share(order, shown, new([1, 3, 2, 0]), partial: true));
        Assert.Equal(0, Oracle.Share(order, shown, new([1, 3, 2, 0]), partial: false));
        Assert.Equal(1, Oracle.Share(order, shown, new([1, 3, 0, 2]), partial: false));
    }

    [Fact]
    public void A_wrong_choice_takes_back_a_right_one()
    {
        var multiple = new MultipleChoice { Text = "?", Options = [new("a"), new("b"), new("c")], Solutions = [0, 1] };

        double Share(params int[] choices) => Oracle.Share(multiple, Shown(1, multiple), new(choices), partial: true);

        Assert.Equal((1, 0.5, 0.5, 0), (Share(1, 0), Share(0), Share(0, 1, 2), Share(2)));
    }

    [Fact]
    public void Who_has_as_many_points_has_the_same_place()
    {
        var oracle = new Oracle(new QuizDocument("", [Single]), new GameOptions { Scoring = ScoreMode.Flat });

        var table = oracle.Table([("c", One(Single, new([0]), 1)), ("b", One(Single, new([1]), 1)), ("a", One(Single, new([1]), 1)), ("d", new BotRecord())], 1);

        Assert.Equal([("a", 1, 1000), ("b", 1, 1000), ("c", 3, 0), ("d", 3, 0)], table.Select(line => (line.Name, line.Place, line.Line.Points)));
    }

    private static BotRecord One(Question question, GivenAnswer answer, double elapsed)
    {
        var record = new BotRecord();
        record.Answered(new BotAnswer(Shown(1, question), answer, elapsed));
        return record;
    }

    private static QuestionView Shown(int number, Question question) => new(number, 9, "", question.Text, question.Seconds, question.Points);

    private static ExpectedLine Line(GameOptions options, IReadOnlyList<Question> questions, BotRecord record) =>
        new Oracle(new QuizDocument("", questions), options).Expect(record, questions.Count);

    private static int Points(GameOptions options, IReadOnlyList<Question> questions, BotRecord record) => Line(options, questions, record).Points;

    private static MyView Mine(MyResult result) => new("p", "n", null, false, 1, 0, 0, 0, 0, Result: result);
}
