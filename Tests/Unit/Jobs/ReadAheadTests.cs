using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

public sealed class ReadAheadTests
{
    [Theory]
    [InlineData(5, 1_000, 0)]
    [InlineData(5, 101, 0)]
    [InlineData(5, 100, 1)]
    [InlineData(5, 20, 5)]
    [InlineData(5, 5, 20)]
    [InlineData(5, 0.01, 100)]
    [InlineData(1, 0, 100)]
    public void What_is_taken_ahead_is_done_within_twenty_milliseconds(int concurrency, double averageMilliseconds, int ahead) =>
        Assert.Equal(ahead, ReadAhead.Of(concurrency, TimeSpan.FromMilliseconds(averageMilliseconds)));

    [Fact]
    public void Nothing_is_taken_ahead_before_many_short_jobs_have_been_seen()
    {
        var ahead = new ReadAhead(5);

        Assert.Equal(0, ahead.Count);
        for (var job = 0; job < 200; job++)
        {
            ahead.Observe(TimeSpan.FromMilliseconds(0.1));
        }

        Assert.Equal(100, ahead.Count);
    }

    [Fact]
    public void One_long_job_stops_it()
    {
        var ahead = new ReadAhead(5);
        for (var job = 0; job < 200; job++)
        {
            ahead.Observe(TimeSpan.FromMilliseconds(0.1));
        }

        ahead.Observe(TimeSpan.FromSeconds(2));

        Assert.Equal(0, ahead.Count);
    }
}
