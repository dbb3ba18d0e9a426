using QuizNet.Load.Measuring;

namespace QuizNet.Unit.Load;

public sealed class TallyTests
{
    private static readonly TimeSpan Soon = TimeSpan.FromMilliseconds(1);

    [Theory]
    [InlineData(200, null, 1, 0, 0)]
    [InlineData(304, null, 1, 0, 0)]
    [InlineData(404, null, 0, 1, 0)]
    [InlineData(503, null, 0, 1, 0)]
    [InlineData(0, "ConnectionError", 0, 0, 1)]
    public void An_answer_is_good_bad_or_missing(int status, string? error, int good, int failed, int errors)
    {
        var tally = new Tally();

        tally.Record(TimeSpan.Zero, Soon, new Answer(status, error));

        Assert.Equal((good, failed, errors), (tally.Good, tally.Failed, tally.Errors));
    }

    [Fact]
    public void Outcomes_and_replicas_are_counted()
    {
        var tally = new Tally();

        tally.Record(TimeSpan.Zero, Soon, new Answer(200, Replica: "a"));
        tally.Record(TimeSpan.Zero, Soon, new Answer(200, Replica: "b"));
        tally.Record(TimeSpan.Zero, Soon, new Answer(502, Replica: "b"));

        Assert.Equal(new Dictionary<string, long> { ["200"] = 2, ["502"] = 1 }, tally.Outcomes);
        Assert.Equal(new Dictionary<string, long> { ["a"] = 1, ["b"] = 2 }, tally.Replicas);
    }

    [Fact]
    public void What_fails_at_once_makes_nothing_look_fast()
    {
        var tally = new Tally();

        tally.Record(TimeSpan.Zero, 30 * Soon, new Answer(200));
        tally.Record(TimeSpan.Zero, Soon, new Answer(503));
        tally.Record(TimeSpan.Zero, Soon, new Answer(0, "ConnectionError"));

        Assert.Equal((1, 30 * Soon), (tally.Latencies.Count, tally.Latencies.Min));
    }

    [Fact]
    public void The_gap_is_between_good_answers_in_the_order_in_which_they_came()
    {
        var tally = new Tally();

        tally.Record(TimeSpan.FromSeconds(1), Soon, new Answer(200));
        tally.Record(TimeSpan.FromSeconds(3), Soon, new Answer(503));
        tally.Record(TimeSpan.FromSeconds(5), Soon, new Answer(200));
        tally.Record(TimeSpan.FromSeconds(2), Soon, new Answer(200));

        Assert.Equal(TimeSpan.FromSeconds(4), tally.LongestGap);
    }
}
