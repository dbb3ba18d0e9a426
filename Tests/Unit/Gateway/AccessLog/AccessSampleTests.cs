using Microsoft.Extensions.Options;
using QuizNet.Gateway.AccessLog;
using QuizNet.Support;

namespace QuizNet.Unit.Gateway.AccessLog;

public sealed class AccessSampleTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Of_the_good_ones_every_tenth_is_written_down()
    {
        var sample = new AccessSample(Options.Create(new AccessLogOptions { OneIn = 10 }), _time);

        Assert.Equal(10, Enumerable.Range(0, 100).Count(_ => sample.Wants(200)));
    }

    [Fact]
    public void Failures_are_all_written_down_until_there_are_too_many_in_a_second()
    {
        var sample = new AccessSample(Options.Create(new AccessLogOptions { MostFailures = 5 }), _time);

        Assert.Equal(5, Enumerable.Range(0, 100).Count(_ => sample.Wants(503)));

        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(5, Enumerable.Range(0, 100).Count(_ => sample.Wants(503)));
    }
}
