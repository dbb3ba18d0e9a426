using QuizNet.Load.Processes;

namespace QuizNet.Unit.Load;

public sealed class ProcessorTimesTests
{
    [Theory]
    [InlineData("912 (nginx) S 900 912 900 0 -1 4194624 100 0 0 0 150 50 3 4 20 0 1 0 12345 0 0", 912, 900, 207)]
    [InlineData("7 (a (strange) name) R 1 7 7 0 -1 0 0 0 0 0 1 2 0 0 20 0 1 0 1 0 0", 7, 1, 3)]
    public void Time_of_a_process_is_its_own_and_that_of_its_dead_children(string stat, int id, int parent, long ticks) =>
        Assert.Equal(new ProcessStat(id, parent, ticks), ProcessorTimes.Parse(stat));
}
