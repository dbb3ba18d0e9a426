using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class ResponseTimesTests
{
    private readonly ResponseTimes _times = new();

    [Theory]
    [InlineData(100, 1000, "100 110", true)]
    [InlineData(100, 1000, "", true)]
    [InlineData(100, 1000, "900 1100", false)]
    [InlineData(100, 250, "100", false)]
    [InlineData(1, 150, "1", false)]
    [InlineData(900, 1000, "100 110", false)]
    public void Slow_is_who_takes_three_times_as_long_as_before_and_as_the_others(double before, double after, string siblings, bool expected)
    {
        Add(before, 30);
        Add(after, 5);
        _times.Compare([.. siblings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(double.Parse)]);

        Assert.Equal(expected, _times.IsSlow);
    }

    [Fact]
    public void One_slow_answer_makes_nobody_slow()
    {
        Add(10, 30);
        Add(5000, 2);
        _times.Compare([10]);

        Assert.False(_times.IsSlow);
    }

    [Fact]
    public void Who_is_slow_from_the_start_is_found_by_the_others()
    {
        Add(2000, 5);
        _times.Compare([10, 12]);

        Assert.True(_times.IsSlow);
    }

    [Fact]
    public void Being_slow_for_long_does_not_become_usual()
    {
        Add(100, 30);
        Add(1000, 5);
        _times.Compare([100]);
        Add(1000, 500);
        _times.Compare([100]);
        var still = _times.IsSlow;
        Add(100, 5);
        _times.Compare([100]);

        Assert.True(still);
        Assert.False(_times.IsSlow);
    }

    [Fact]
    public void Whom_nobody_asks_is_not_slow_and_is_found_again_when_somebody_does()
    {
        Add(100, 30);
        Add(1000, 5);
        _times.Compare([100]);
        _times.Forget();
        _times.Compare([100]);
        var quiet = _times.IsSlow;
        Add(1000, 5);
        _times.Compare([100]);

        Assert.False(quiet);
        Assert.True(_times.IsSlow);
    }

    private void Add(double milliseconds, int count)
    {
        for (var added = 0; added < count; added++)
        {
            _times.Add(milliseconds);
        }
    }
}
