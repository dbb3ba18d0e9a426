using QuizNet.Contracts;
using QuizNet.Registry.Leases;

namespace QuizNet.Unit.Registry;

public sealed class LeaseRulesTests
{
    private static readonly LeaseOptions Options = new();
    private static readonly TimeSpan LongEnough = Options.Duration;

    [Theory]
    [InlineData(0, false)]
    [InlineData(29.9, false)]
    [InlineData(30, false)]
    [InlineData(30.1, true)]
    [InlineData(3600, true)]
    public void A_lease_runs_out_after_thirty_seconds_of_silence(double silentFor, bool expired)
    {
        var found = LeaseRules.Expired([Instances.Silent("a", silentFor)], Instances.Noon, LongEnough, Options);

        Assert.Equal(expired, found.Count == 1);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(29.9, 0)]
    [InlineData(30, 1)]
    public void Nobody_is_taken_down_before_a_whole_lease_has_been_observed(double observedSeconds, int expired)
    {
        var found = LeaseRules.Expired([Instances.Silent("a", 3600)], Instances.Noon, TimeSpan.FromSeconds(observedSeconds), Options);

        Assert.Equal(expired, found.Count);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(6, 1)]
    [InlineData(7, 2)]
    [InlineData(10, 2)]
    [InlineData(40, 6)]
    public void One_sweep_takes_down_a_bounded_share(int silent, int expired)
    {
        var instances = Enumerable.Range(0, silent).Select(number => Instances.Silent($"i{number}", 100)).ToList();

        Assert.Equal(expired, LeaseRules.Expired(instances, Instances.Noon, LongEnough, Options).Count);
    }

    [Fact]
    public void The_longest_silent_goes_first()
    {
        ServiceInstance[] instances = [Instances.Silent("young", 31), Instances.Silent("old", 90), Instances.Silent("alive", 1)];

        Assert.Equal("old", Assert.Single(LeaseRules.Expired(instances, Instances.Noon, LongEnough, Options)).ServiceId);
    }

    [Fact]
    public void Who_is_down_already_does_not_count_in_the_share()
    {
        ServiceInstance[] instances = [Instances.Silent("down", 100, InstanceStatus.Down), Instances.Silent("a", 40), Instances.Silent("b", 1)];

        Assert.Equal("a", Assert.Single(LeaseRules.Expired(instances, Instances.Noon, LongEnough, Options)).ServiceId);
    }

    [Theory]
    [InlineData(329, InstanceStatus.Down, false)]
    [InlineData(331, InstanceStatus.Down, true)]
    [InlineData(331, InstanceStatus.Up, false)]
    public void Who_has_been_down_for_five_minutes_is_forgotten(double silentFor, InstanceStatus status, bool forgotten)
    {
        var found = LeaseRules.Forgotten([Instances.Silent("a", silentFor, status)], Instances.Noon, Options);

        Assert.Equal(forgotten, found.Count == 1);
    }
}
