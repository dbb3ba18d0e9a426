using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

/// <summary>How jobs are written into Redis, and read from it.</summary>
public sealed class JobTextTests
{
    [Theory]
    [InlineData(null, null, "{}")]
    [InlineData("ana", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01", "[\n1,\n2\n]")]
    public void What_is_stored_is_read_back(string? owner, string? trace, string payload)
    {
        var text = new JobText("sum", owner, trace, payload);

        Assert.Equal(text, JobText.Parse(text.ToString()));
    }

    [Fact]
    public void What_is_not_a_job_is_refused() => Assert.Throws<FormatException>(() => JobText.Parse("sum\nana\n{}"));

    [Fact]
    public void A_key_stands_for_all_that_matters_of_a_job()
    {
        var job = new NewJob("sum", "{}");

        Assert.Equal(JobText.Digest(job), JobText.Digest(job with { IdempotencyKey = "k", Owner = "ana" }));
        Assert.Equal(6, new[] { job, job with { Type = "mail" }, job with { Payload = "[]" }, job with { Priority = 6 }, job with { MaxAttempts = 2 }, job with { Delay = TimeSpan.FromSeconds(1) } }
            .Select(JobText.Digest).Distinct().Count());
    }

    [Fact]
    public void A_packed_state_is_read()
    {
        var state = PackedState.Parse("a|sum|7|2|5|176371234567805|1000|2000|3000|0|worker-1");

        Assert.Equal(
            new PackedState(JobState.Active, "sum", 7, 2, 5, At(1), At(2), At(3), null, "worker-1"),
            state);
    }

    [Theory]
    [InlineData("")]
    [InlineData("a|sum|7")]
    [InlineData("q|sum|7|2|5|1|1000|2000|3000|0|w")]
    public void A_packed_state_of_another_shape_is_refused(string packed) => Assert.Throws<FormatException>(() => PackedState.Parse(packed));

    [Fact]
    public void Error_lines_are_read_in_order_and_the_last_is_the_reason()
    {
        var error = ErrorLine.Parse("""
            {"attempt":1,"at":1000,"reason":"first"}
            {"attempt":2,"at":2000,"reason":"second","stack":"at X"}
            """.ReplaceLineEndings("\n"))!;

        Assert.Equal(("second", "at X"), (error.Reason, error.Stack));
        Assert.Equal([new AttemptError(1, At(1), "first"), new AttemptError(2, At(2), "second", "at X")], error.Attempts);
        Assert.Null(ErrorLine.Parse(null));
    }

    [Theory]
    [InlineData(null, "+inf")]
    [InlineData("", "+inf")]
    [InlineData("176371234567805", "(176371234567805")]
    public void A_cursor_is_a_bound(string? cursor, string bound) => Assert.Equal(bound, JobCursor.Parse(cursor));

    [Theory]
    [InlineData("-1")]
    [InlineData("+inf")]
    [InlineData("1 LIMIT")]
    public void Anything_else_is_no_cursor(string cursor) => Assert.Throws<ArgumentException>(() => JobCursor.Parse(cursor));

    [Theory]
    [InlineData("auth-service-1", "auth-service-1")]
    [InlineData("a|b\"c\n", "a-b-c-")]
    public void A_workers_name_fits_into_packed_states_and_json(string wanted, string name) => Assert.Equal(name, WorkerName.Of(wanted));

    private static DateTimeOffset At(double second) => DateTimeOffset.UnixEpoch.AddSeconds(second);
}
