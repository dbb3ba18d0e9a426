using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

public sealed class KeyRotationTests
{
    private readonly ECDsaSecurityKey _old = SigningKeys.Create("old");
    private readonly ECDsaSecurityKey _new = SigningKeys.Create("new");

    [Fact]
    public async Task Tokens_of_both_keys_are_valid_while_both_are_published()
    {
        var set = new JsonWebKeySet($$"""{"keys":[{{SigningKeys.ToJson(_old)}},{{SigningKeys.ToJson(_new)}}]}""");
        var parameters = Validation.Parameters([.. set.GetSigningKeys()]);

        Assert.True((await Validation.ValidateAsync(Token(_old), parameters)).IsValid);
        Assert.True((await Validation.ValidateAsync(Token(_new), parameters)).IsValid);
    }

    [Fact]
    public async Task A_key_that_is_withdrawn_is_not_found()
    {
        var result = await Validation.ValidateAsync(Token(_old), Validation.Parameters(_new));

        Assert.IsType<SecurityTokenSignatureKeyNotFoundException>(result.Exception);
    }

    [Fact]
    public async Task The_key_of_that_name_is_the_only_one_tried()
    {
        var renamed = SigningKeys.Public(_new);
        renamed.KeyId = "old";

        var result = await Validation.ValidateAsync(Token(_old), Validation.Parameters(renamed, _old));

        Assert.Equal(typeof(SecurityTokenInvalidSignatureException), result.Exception?.GetType());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Without_a_name_all_keys_are_tried_unless_that_is_forbidden(bool tryAll)
    {
        var parameters = Validation.Parameters(_new, _old);
        parameters.TryAllIssuerSigningKeys = tryAll;

        var result = await Validation.ValidateAsync(Forgery.Sign("""{"alg":"ES256"}""", Validation.Payload(), _old), parameters);

        Assert.Equal(tryAll, result.IsValid);
    }

    [Fact]
    public async Task The_resolver_goes_before_the_keys_and_learns_the_name()
    {
        var asked = new List<string>();
        var parameters = Validation.Parameters(_new);
        parameters.IssuerSigningKeyResolver = (_, token, kid, _) =>
        {
            asked.Add($"{kid} {((JsonWebToken)token).Subject}");
            return [_old];
        };

        Assert.True((await Validation.ValidateAsync(Token(_old), parameters)).IsValid);
        Assert.False((await Validation.ValidateAsync(Token(_new), parameters)).IsValid);
        Assert.Equal(["old u1", "new u1"], asked);
    }

    [Fact]
    public async Task A_resolver_without_an_answer_leaves_it_to_the_keys()
    {
        var parameters = Validation.Parameters(_old);
        parameters.IssuerSigningKeyResolver = (_, _, _, _) => null!;

        Assert.True((await Validation.ValidateAsync(Token(_old), parameters)).IsValid);
    }

    [Fact]
    public async Task A_resolver_that_throws_makes_the_token_invalid()
    {
        var parameters = Validation.Parameters(_old);
        parameters.IssuerSigningKeyResolver = (_, _, _, _) => throw new HttpRequestException("auth is away");

        Assert.IsType<HttpRequestException>((await Validation.ValidateAsync(Token(_old), parameters)).Exception);
    }

    [Fact]
    public async Task A_token_that_is_of_no_use_anyway_does_not_ask_for_new_keys()
    {
        var payload = $$"""{"iss":"{{Validation.Issuer}}","aud":"elsewhere","exp":{{Validation.Seconds(TimeSpan.FromMinutes(15))}}}""";

        var result = await Validation.ValidateAsync(Forgery.Sign("""{"alg":"ES256","kid":"old"}""", payload, _old), Validation.Parameters(_new));

        Assert.IsType<SecurityTokenInvalidAudienceException>(result.Exception);
    }

    private static string Token(ECDsaSecurityKey key) => Forgery.Sign($$"""{"alg":"ES256","kid":"{{key.KeyId}}"}""", Validation.Payload(), key);
}
