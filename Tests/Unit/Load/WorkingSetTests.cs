using QuizNet.Load.Processes;

namespace QuizNet.Unit.Load;

public sealed class WorkingSetTests
{
    [Fact]
    public void It_is_said_in_kilobytes() =>
        Assert.Equal(12_345 * 1024, WorkingSet.Parse(["Name:\tdotnet", "VmHWM:\t   99999 kB", "VmRSS:\t   12345 kB", "Threads:\t20"]));
}
