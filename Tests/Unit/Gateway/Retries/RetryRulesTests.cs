using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.Retries;

namespace QuizNet.Unit.Gateway.Retries;

public sealed class RetryRulesTests
{
    [Theory]
    [InlineData("GET", false, true)]
    [InlineData("HEAD", false, true)]
    [InlineData("OPTIONS", false, true)]
    [InlineData("PUT", false, true)]
    [InlineData("DELETE", false, true)]
    [InlineData("POST", false, false)]
    [InlineData("PATCH", false, false)]
    [InlineData("POST", true, true)]
    [InlineData("PATCH", true, true)]
    [InlineData("CONNECT", true, false)]
    public void Repeatable_is_what_is_idempotent_or_has_a_key(string method, bool hasKey, bool expected) => Assert.Equal(expected, RetryRules.IsRepeatable(method, hasKey));

    // Outcome is internal, so theories spell it.
    [Theory]
    [InlineData("Refused", false, true)]
    [InlineData("Broken", true, true)]
    [InlineData("Broken", false, false)]
    [InlineData("Hung", true, true)]
    [InlineData("Hung", false, false)]
    [InlineData("Failed", true, true)]
    [InlineData("Failed", false, false)]
    [InlineData("Abandoned", true, false)]
    [InlineData("Answered", true, false)]
    public void What_was_never_sent_may_always_be_tried_again_the_rest_only_if_it_is_repeatable(string outcome, bool isRepeatable, bool expected) =>
        Assert.Equal(expected, RetryRules.MayRepeat(Enum.Parse<Outcome>(outcome), isRepeatable));

    [Theory]
    [InlineData(200, false, "Answered")]
    [InlineData(404, false, "Answered")]
    [InlineData(429, false, "Answered")]
    [InlineData(500, false, "Failed")]
    [InlineData(501, false, "Answered")]
    [InlineData(502, false, "Failed")]
    [InlineData(503, false, "Failed")]
    [InlineData(503, true, "Answered")]
    [InlineData(504, false, "Failed")]
    public void A_replica_is_to_blame_for_5xx_unless_it_says_when_to_come_again(int status, bool saysWhen, string expected) =>
        Assert.Equal(Enum.Parse<Outcome>(expected), RetryRules.OutcomeOf(status, saysWhen));

    [Theory]
    [InlineData(500, false)]
    [InlineData(502, true)]
    [InlineData(503, true)]
    [InlineData(504, true)]
    public void Another_replica_may_do_better_where_this_one_could_not_do_it_at_all(int status, bool expected) => Assert.Equal(expected, RetryRules.IsWorthAnotherTry(status));
}
