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

    [Theory]
    [InlineData(false)]
    [InlineData(true, 200, 304)]
    [InlineData(false, 200, 503)]
    [InlineData(false, 503)]
    public void All_is_good_when_there_was_something_and_nothing_else(bool isAllGood, params int[] statuses)
    {
        var tally = new Tally();

        foreach (var status in statuses)
        {
            tally.Record(TimeSpan.Zero, Soon, new Answer(status));
        }

        Assert.Equal(isAllGood, tally.IsAllGood);
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

    // Seconds at which an answer was given: good ones as such, bad ones below zero.
    [Theory]
    [InlineData(4, 1, -3, 5, 2, 8)]
    [InlineData(5, 5)]
    [InlineData(6, -1, 6, 7)]
    [InlineData(8, 1, 2, -3)]
    [InlineData(10)]
    [InlineData(10, -1)]
    [InlineData(11, 11)]
    public void The_gap_is_between_good_answers_in_the_order_in_which_they_came_the_start_and_the_end(int longest, params int[] answers)
    {
        var tally = new Tally();

        foreach (var at in answers)
        {
            tally.Record(TimeSpan.FromSeconds(Math.Abs(at)), TimeSpan.Zero, new Answer(at > 0 ? 200 : 503));
        }

        tally.End(TimeSpan.FromSeconds(10));

        Assert.Equal(TimeSpan.FromSeconds(longest), tally.LongestGap);
    }
}
