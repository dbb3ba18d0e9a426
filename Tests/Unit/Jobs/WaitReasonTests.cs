using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

public sealed class WaitReasonTests
{
    private static readonly DateTimeOffset Noon = new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
    private static readonly QueueView Free = new(Noon, Paused: false, Workers: 2, Running: 0, Place: 3, RunningOfType: 0, RateFrees: null);

    [Fact]
    public void A_job_that_nothing_holds_back_is_in_line() => Assert.Equal("Place 3 in line.", Waiting(Free));

    [Fact]
    public void The_strongest_reason_is_told()
    {
        var worst = new QueueView(Noon, Paused: true, Workers: 0, Running: 9, Place: 3, RunningOfType: 2, RateFrees: Noon.AddSeconds(5));

        Assert.Equal("The queue is paused.", Waiting(worst));
        Assert.Equal("No worker of this queue is running.", Waiting(worst = worst with { Paused = false }));
        Assert.Equal("2 of at most 2 jobs of type mail are running; place 3 in line.", Waiting(worst = worst with { Workers = 1 }));
        Assert.Equal("9 of at most 9 jobs are running; place 3 in line.", Waiting(worst = worst with { RunningOfType = 1 }));
        Assert.Equal("At most 4 jobs of type mail start per 10 s; the next may at 12:00:05.0 UTC; place 3 in line.", Waiting(worst with { Running = 8 }));
    }

    [Fact]
    public void A_delayed_job_says_until_when_and_after_which_attempt()
    {
        Assert.Equal("Delayed until 2026-11-21 12:00:30 UTC.", Of(State(JobState.Delayed, attempts: 0), Free));
        Assert.Equal("Attempt 1 of 5 failed; the next starts at 12:00:30 UTC.", Of(State(JobState.Delayed, attempts: 1), Free));
    }

    [Theory]
    [InlineData(JobState.Active)]
    [InlineData(JobState.Completed)]
    [InlineData(JobState.Failed)]
    [InlineData(JobState.Cancelled)]
    public void What_does_not_wait_has_no_reason(JobState state) => Assert.Null(Of(State(state, attempts: 1), Free));

    private static string? Waiting(QueueView queue) => Of(State(JobState.Waiting, attempts: 0), queue);

    private static string? Of(PackedState state, QueueView queue) => WaitReason.Of(
        state, queue, new JobQueueOptions { MaxRunning = 9, Types = { new JobTypeOptions("mail") { MaxRunning = 2, Rate = 4, RateWindow = TimeSpan.FromSeconds(10) } } });

    private static PackedState State(JobState state, int attempts) => new(state, "mail", 5, attempts, 5, Noon, Noon.AddSeconds(30), null, null, null);
}
