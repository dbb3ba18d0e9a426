using QuizNet.Gateway.Idempotency;
using QuizNet.ServiceDefaults.Idempotency;

namespace QuizNet.Unit.Gateway.Idempotency;

public sealed class KeyRulesTests
{
    private static readonly StoredAnswer Answer = new(200, [], []);

    [Fact]
    public void A_new_key_is_forwarded_one_in_progress_waits_and_one_with_an_answer_is_replayed()
    {
        Assert.Equal(KeyStep.Forward, KeyRules.Next(null, "a"));
        Assert.Equal(KeyStep.InProgress, KeyRules.Next(new KeyEntry("a", "me", null), "a"));
        Assert.Equal(KeyStep.Replay, KeyRules.Next(new KeyEntry("a", null, Answer), "a"));
    }

    [Fact]
    public void Another_body_is_refused_also_while_the_first_is_in_progress()
    {
        Assert.Equal(KeyStep.OtherBody, KeyRules.Next(new KeyEntry("a", "me", null), "b"));
        Assert.Equal(KeyStep.OtherBody, KeyRules.Next(new KeyEntry("a", null, Answer), "b"));
    }

    [Theory]
    [InlineData(true, 200, 201, 202, 204, 302, 400, 404, 409, 412, 422)]
    [InlineData(false, 100, 101, 401, 403, 408, 425, 429, 500, 502, 503, 504)]
    public void Only_answers_that_would_be_the_same_again_are_kept(bool final, params int[] statuses) =>
        Assert.All(statuses, status => Assert.Equal(final, KeyRules.IsFinal(status)));

    [Theory]
    [InlineData(true, "k")]
    [InlineData(true, "\"8e03978e-40d5-43dd-bc93-6894a57f9324\"")]
    [InlineData(true, "!~")]
    [InlineData(false, "")]
    [InlineData(false, "two words")]
    [InlineData(false, "tab\t")]
    [InlineData(false, "\u007f")]
    [InlineData(false, "schlüssel")]
    [InlineData(false, "two", "headers")]
    public void A_key_is_one_header_of_visible_ascii(bool good, params string[] given) => Assert.Equal(good, IdempotencyHeader.IsKey(given));

    [Theory]
    [InlineData(true, 255)]
    [InlineData(false, 256)]
    public void A_key_has_at_most_255_characters(bool good, int length) => Assert.Equal(good, IdempotencyHeader.IsKey(new string('k', length)));
}
