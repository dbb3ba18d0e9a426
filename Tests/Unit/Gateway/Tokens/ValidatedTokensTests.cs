using System.Security.Claims;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Unit.Gateway.Tokens;

public sealed class ValidatedTokensTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void A_token_is_known_for_half_a_minute()
    {
        var tokens = new ValidatedTokens(_time);
        tokens.Add("Bearer a", Token(TimeSpan.FromMinutes(15)));

        Assert.NotNull(tokens.Find("Bearer a"));
        Assert.Null(tokens.Find("Bearer b"));

        _time.Advance(TimeSpan.FromSeconds(30));
        Assert.Null(tokens.Find("Bearer a"));
    }

    [Fact]
    public void A_token_is_never_known_for_longer_than_it_is_good()
    {
        var tokens = new ValidatedTokens(_time);
        tokens.Add("Bearer a", Token(TimeSpan.FromSeconds(5)));

        _time.Advance(TimeSpan.FromSeconds(5));

        Assert.Null(tokens.Find("Bearer a"));
    }

    [Fact]
    public void However_many_tokens_come_only_the_last_thousands_are_kept()
    {
        var tokens = new ValidatedTokens(_time);
        for (var number = 0; number < 10_000; number++)
        {
            tokens.Add($"Bearer {number}", Token(TimeSpan.FromMinutes(15)));
        }

        var known = Enumerable.Range(0, 10_000).Count(number => tokens.Find($"Bearer {number}") is not null);

        Assert.InRange(known, 4_096, 8_192);
        Assert.NotNull(tokens.Find("Bearer 9999"));
    }

    private ValidatedToken Token(TimeSpan lifetime) => new(new ClaimsPrincipal(), "key", _time.GetUtcNow() + lifetime);
}
