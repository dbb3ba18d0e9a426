using QuizNet.Load.Peers;

namespace QuizNet.Unit.Load;

public sealed class LoadResultTests
{
    [Theory]
    [InlineData(1_000, 4, 250, 200.0)]
    [InlineData(1, 4, 0.25, 200_000.0)]
    [InlineData(0, 4, 0, null)]
    [InlineData(0, 0, 0, null)]
    public void Only_good_answers_are_work_and_none_of_them_is_no_division(long good, double seconds, double perSecond, double? processor)
    {
        var result = new LoadResult(good, 70, TimeSpan.FromSeconds(seconds));

        Assert.Equal((perSecond, processor), (result.PerSecond, result.SecondsPer100K(processorSeconds: 2)));
    }

    [Theory]
    [InlineData(1.0, 2.0, 0.5)]
    [InlineData(1.0, 0.0, null)]
    [InlineData(1.0, null, null)]
    [InlineData(null, 2.0, null)]
    public void A_ratio_to_nothing_is_none(double? ours, double? theirs, double? ratio) => Assert.Equal(ratio, PeersTable.Ratio(ours, theirs));
}
