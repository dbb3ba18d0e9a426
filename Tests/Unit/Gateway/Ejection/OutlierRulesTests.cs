using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.Metrics;

namespace QuizNet.Unit.Gateway.Ejection;

public sealed class OutlierRulesTests
{
    private static readonly EjectionOptions Options = new();

    [Theory]
    [InlineData("auth", 9, false)]
    [InlineData("auth", 10, true)]
    [InlineData("data", 10, true)]
    [InlineData("compute", 14, false)]
    [InlineData("compute", 15, true)]
    public void So_many_failures_in_a_row_as_documented(string type, int failures, bool isOut) => Assert.Equal(isOut, OutlierRules.Failing(failures, Options.Threshold(type)) is not null);

    [Theory]
    [InlineData(10, 9, false)]
    [InlineData(11, 9, false)]
    [InlineData(10, 10, true)]
    [InlineData(0, 20, true)]
    public void Half_of_enough_requests(int good, int bad, bool isOut) => Assert.Equal(isOut, OutlierRules.FailingOften(new OutcomeCount(good, bad), Options) is not null);

    [Theory]
    [InlineData(600, true)]
    [InlineData(499, false)]
    [InlineData(150, false)]
    public void Much_slower_than_the_others_and_slow_at_all(double milliseconds, bool isOut) =>
        Assert.Equal(isOut, OutlierRules.Slow(milliseconds, [100, 90], Options) is not null);

    [Fact]
    public void Nobody_is_slower_than_others_alone() => Assert.Null(OutlierRules.Slow(10_000, [], Options));

    [Theory]
    [InlineData(1, 0, false)]
    [InlineData(2, 0, true)]
    [InlineData(3, 0, true)]
    [InlineData(3, 1, false)]
    [InlineData(10, 4, true)]
    [InlineData(10, 5, false)]
    public void At_most_half_are_out(int replicas, int alreadyOut, bool may) => Assert.Equal(may, OutlierRules.MayEject(replicas, alreadyOut, Options));
}
