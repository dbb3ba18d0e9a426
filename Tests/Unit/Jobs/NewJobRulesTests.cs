using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Unit.Jobs;

public sealed class NewJobRulesTests
{
    private static readonly JobQueueOptions Options = new() { Types = { new JobTypeOptions("sum"), new JobTypeOptions("mail") }, LongestText = 10 };
    private static readonly NewJob Good = new("sum", "{}");

    public static TheoryData<NewJob, string> Bad => new()
    {
        { Good with { Type = "other" }, "one of: sum, mail" },
        { Good with { Payload = null! }, "payload is missing" },
        { Good with { Payload = "12345678901" }, "11 characters" },
        { Good with { Priority = 10 }, "from 0 to 9" },
        { Good with { Priority = -1 }, "from 0 to 9" },
        { Good with { Delay = TimeSpan.FromTicks(-1) }, "delay" },
        { Good with { Delay = TimeSpan.FromDays(366) }, "delay" },
        { Good with { MaxAttempts = 0 }, "from 1 to 100" },
        { Good with { MaxAttempts = 101 }, "from 1 to 100" },
        { Good with { IdempotencyKey = "" }, "key is empty" },
        { Good with { IdempotencyKey = "two\nlines" }, "line of at most" },
        { Good with { Owner = new string('x', 201) }, "line of at most" },
        { Good with { Owner = "a\nb" }, "line of at most" },
    };

    [Fact]
    public void A_job_of_known_type_within_the_bounds_is_taken()
    {
        Assert.Null(NewJobRules.Problem(Good, Options));
        Assert.Null(NewJobRules.Problem(Good with { Priority = 0, Delay = TimeSpan.FromDays(365), MaxAttempts = 100, IdempotencyKey = "k", Owner = "Łucja" }, Options));
    }

    [Theory]
    [MemberData(nameof(Bad))]
    public void Any_other_is_refused_with_a_reason(NewJob job, string reason)
    {
        var refusal = Assert.Throws<ArgumentException>(() => NewJobRules.Check(job, Options));

        Assert.Contains(reason, refusal.Message, StringComparison.Ordinal);
    }
}
