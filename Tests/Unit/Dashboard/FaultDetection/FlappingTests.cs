using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class FlappingTests
{
    /// <summary>Checks: w well, f failed.</summary>
    [Theory]
    [InlineData("wwwwwwwwwwwwwwwwwwwww", 0, false)]
    [InlineData("ffffffffffffffffffffffffff", 0, false)]
    [InlineData("wfwfwfwfwfwfwfwfwfwfw", 1, true)]
    [InlineData("wwwwwwwwwwwwwwwwwwwwf", 0.06, false)]
    [InlineData("fwwwwwwwwwwwwwwwwwwww", 0.04, false)]
    [InlineData("wwwwwwwwwwfffwwwwwwww", 0.1, false)]
    [InlineData("wf", 0.06, false)]
    public void Later_changes_weigh_more_and_half_of_all_is_flapping(string checks, double share, bool expected)
    {
        var flapping = Of(checks);

        Assert.Equal(share, flapping.Share, precision: 2);
        Assert.Equal(expected, flapping.IsFlapping);
    }

    [Fact]
    public void It_ends_at_less_than_it_began_at()
    {
        var flapping = Of("wfwfwfwfwfwfwfwfwfwfw");
        foreach (var _ in Enumerable.Range(0, 10))
        {
            flapping.Add(well: true);
        }

        var halfway = (flapping.Share < 0.5, flapping.IsFlapping);
        foreach (var _ in Enumerable.Range(0, 10))
        {
            flapping.Add(well: true);
        }

        Assert.Equal((true, true), halfway);
        Assert.False(flapping.IsFlapping);
    }

    private static Flapping Of(string checks)
    {
        var flapping = new Flapping();
        foreach (var check in checks)
        {
            flapping.Add(check == 'w');
        }

        return flapping;
    }
}
