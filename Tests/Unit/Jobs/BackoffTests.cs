using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

public sealed class BackoffTests
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Cap = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 4)]
    [InlineData(6, 32)]
    [InlineData(7, 60)]
    [InlineData(100, 60)]
    [InlineData(int.MaxValue, 60)]
    public void The_longest_pause_doubles_with_each_failure_up_to_the_cap(int failures, double seconds) =>
        Assert.Equal(seconds, Backoff.After(failures, First, Cap, random: 1).TotalSeconds);

    [Fact]
    public void The_pause_is_anything_from_nothing_to_the_longest()
    {
        Assert.Equal(TimeSpan.Zero, Backoff.After(3, First, Cap, random: 0));
        Assert.Equal(TimeSpan.FromSeconds(2), Backoff.After(3, First, Cap, random: 0.5));
    }

    [Fact]
    public void Without_a_base_there_is_no_pause() => Assert.Equal(TimeSpan.Zero, Backoff.After(100, TimeSpan.Zero, Cap, random: 1));
}
