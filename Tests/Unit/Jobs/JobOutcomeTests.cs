using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.Jobs.Scripts;

namespace QuizNet.Unit.Jobs;

public sealed class JobOutcomeTests
{
    private static readonly JobQueueOptions Options = new() { BackoffBase = TimeSpan.FromSeconds(2), BackoffCap = TimeSpan.FromSeconds(60) };

    [Fact]
    public void A_failure_is_tried_again_after_a_pause()
    {
        var outcome = After(new InvalidOperationException("oh"), attempt: 2);

        Assert.Equal((FinishScript.TryAgain, TimeSpan.FromSeconds(4)), (outcome.What, outcome.Pause));
        Assert.True(outcome.IsFailure);
    }

    [Fact]
    public void The_last_failure_is_final() => Assert.Equal(FinishScript.Failed, After(new InvalidOperationException("oh"), attempt: 3).What);

    [Fact]
    public void A_permanent_failure_is_final_at_once() => Assert.Equal(FinishScript.Failed, After(new JobFailedException("no"), attempt: 1).What);

    [Fact]
    public void A_failure_keeps_attempt_time_and_reason()
    {
        var error = ErrorLine.Parse(After(new InvalidOperationException("line one\nline two"), attempt: 2).Text)!;

        Assert.Equal("line one\nline two", error.Reason);
        Assert.Equal([new AttemptError(2, DateTimeOffset.UnixEpoch.AddSeconds(7), "line one\nline two")], error.Attempts);
    }

    [Fact]
    public void A_completed_job_without_a_result_is_not_a_failure() => Assert.False(JobOutcome.Completed(Job(1), null).IsFailure);

    private static JobOutcome After(Exception failure, int attempt) => JobOutcome.After(failure, Job(attempt), Options, DateTimeOffset.UnixEpoch.AddSeconds(7), random: 1);

    private static ClaimedJob Job(int attempt) => new("1", 1, attempt, 3, DateTimeOffset.UnixEpoch, new JobText("sum", null, null, "{}"));
}
