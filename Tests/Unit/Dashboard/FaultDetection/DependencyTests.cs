using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Dependencies;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class DependencyTests
{
    [Theory]
    [InlineData(60, 100, true)]
    [InlineData(5, 100, true)]
    [InlineData(4, 100, false)]
    [InlineData(0, 100, false)]
    public void A_disk_with_less_than_its_share_free_is_not_well(long free, long total, bool expected)
    {
        var answer = DiskDependency.Judge(free, total, leastShare: 0.05);

        Assert.Equal(expected, answer.Check.IsWell);
        Assert.Equal((free, total), ((long)answer.Figures["freeBytes"], (long)answer.Figures["totalBytes"]));
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData(59.0, true)]
    [InlineData(61.0, false)]
    public void A_job_must_not_wait_for_too_long(double? oldest, bool expected)
    {
        var stats = new QueueStats(7, 1, 2, 100, 3, 0, 3, Paused: false, oldest, [], [], []);
        var answer = QueueDependency.Judge(stats, TimeSpan.Zero, TimeSpan.FromMinutes(1));

        Assert.Equal(expected, answer.Check.IsWell);
        Assert.Equal((7.0, oldest ?? 0), (answer.Figures["waiting"], answer.Figures["oldestWaitingSeconds"]));
    }

    [Theory]
    [InlineData("# Memory\r\nused_memory:1048576\r\nused_memory_human:1.00M\r\n", 1048576.0)]
    [InlineData("# Memory\r\ntotal_system_memory:999\r\nproc_physical_memory_size:2048\r\nproc_physical_memory_size(MB):0\r\n", 2048.0)]
    [InlineData("# Memory\r\nused_memory:lots\r\n", null)]
    [InlineData("", null)]
    public void Redis_says_its_memory_among_other_things(string info, double? expected) => Assert.Equal(expected, RedisDependency.UsedMemory(info));
}
