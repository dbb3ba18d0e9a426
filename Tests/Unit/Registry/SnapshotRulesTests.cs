using QuizNet.Registry.Instances;

namespace QuizNet.Unit.Registry;

public sealed class SnapshotRulesTests
{
    [Theory]
    [InlineData("first life", 7, nameof(SnapshotVerdict.Adopt))]
    [InlineData("first life", 8, nameof(SnapshotVerdict.Adopt))]
    [InlineData("first life", 6, nameof(SnapshotVerdict.Restore))]
    [InlineData("second life", 0, nameof(SnapshotVerdict.Restore))]
    [InlineData("second life", 99, nameof(SnapshotVerdict.Restore))]
    public void What_redis_has_lost_is_given_back(string epoch, long index, string verdict)
    {
        var ours = new RegistrySnapshot("first life", 7, [Instances.Silent("a", 1)], Instances.Noon);

        Assert.Equal(verdict, SnapshotRules.Judge(ours, new RegistrySnapshot(epoch, index, [], Instances.Noon)).ToString());
    }

    [Fact]
    public void Who_knows_nothing_takes_what_there_is()
    {
        var stored = new RegistrySnapshot("second life", 1, [Instances.Silent("a", 1)], Instances.Noon);

        Assert.Equal(SnapshotVerdict.Adopt, SnapshotRules.Judge(null, stored));
        Assert.Equal(SnapshotVerdict.Adopt, SnapshotRules.Judge(new RegistrySnapshot("first life", 7, [], Instances.Noon), stored));
    }
}
