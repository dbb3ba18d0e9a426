using QuizNet.Registry.Leases;

namespace QuizNet.Unit.Registry;

public sealed class ContinuityTests
{
    private readonly Continuity _continuity = new(longestGap: TimeSpan.FromSeconds(6));

    [Fact]
    public void It_starts_with_the_first_observation()
    {
        Assert.Equal(0, AgeAt(0));

        Observe(0, 2, 4);

        Assert.Equal(4, AgeAt(4));
    }

    [Fact]
    public void A_pause_of_this_process_starts_it_anew()
    {
        Observe(0, 2, 4, 60, 62);

        Assert.Equal(2, AgeAt(62));
    }

    [Fact]
    public void It_is_nothing_while_the_pause_has_not_been_noticed_yet()
    {
        Observe(0, 2, 4);

        Assert.Equal(0, AgeAt(60));
    }

    [Fact]
    public void Redis_being_away_starts_it_anew()
    {
        Observe(0, 2);
        _continuity.Interrupt(At(4));

        Assert.Equal(0, AgeAt(4));

        Observe(6, 8);

        Assert.Equal(2, AgeAt(8));
    }

    private void Observe(params double[] seconds) => Array.ForEach(seconds, second => _continuity.Observe(At(second)));

    private double AgeAt(double second) => _continuity.Age(At(second)).TotalSeconds;

    private static DateTimeOffset At(double second) => Instances.Noon.AddSeconds(second);
}
