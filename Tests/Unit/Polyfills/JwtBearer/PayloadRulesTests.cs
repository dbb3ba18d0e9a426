using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

public sealed class PayloadRulesTests
{
    private readonly ECDsaSecurityKey _key = SigningKeys.Create("k1");

    [Theory]
    [InlineData(null, null, typeof(SecurityTokenNoExpirationException))]
    [InlineData(null, -29, null)]
    [InlineData(null, -30, null)]
    [InlineData(null, -31, typeof(SecurityTokenExpiredException))]
    [InlineData(30, 60, null)]
    [InlineData(31, 60, typeof(SecurityTokenNotYetValidException))]
    [InlineData(20, 10, typeof(SecurityTokenInvalidLifetimeException))]
    public async Task A_token_is_valid_from_nbf_to_exp_with_the_skew_on_both_sides(int? notBefore, int? expires, Type? refusal)
    {
        var parameters = Validation.Parameters(_key);
        parameters.ClockSkew = TimeSpan.FromSeconds(30);
        var members = new[] { Member("nbf", notBefore), Member("exp", expires) }.OfType<string>();

        await ExpectAsync($$"""{"iss":"{{Validation.Issuer}}","aud":"{{Validation.Audience}}"{{string.Concat(members)}}}""", parameters, refusal);
    }

    [Theory]
    [InlineData("\"quiznet\"", null)]
    [InlineData("\"quiznet/\"", null)]
    [InlineData("[\"other\",\"quiznet\"]", null)]
    [InlineData("\"other\"", typeof(SecurityTokenInvalidAudienceException))]
    [InlineData("\"QuizNet\"", typeof(SecurityTokenInvalidAudienceException))]
    [InlineData("\"quiznet2\"", typeof(SecurityTokenInvalidAudienceException))]
    [InlineData("\"\"", typeof(SecurityTokenInvalidAudienceException))]
    [InlineData("[]", typeof(SecurityTokenInvalidAudienceException))]
    public Task A_token_has_to_be_for_us(string audience, Type? refusal) =>
        ExpectAsync($$"""{"iss":"{{Validation.Issuer}}","aud":{{audience}},"exp":{{Validation.Seconds(TimeSpan.FromHours(1))}}}""", Validation.Parameters(_key), refusal);

    [Theory]
    [InlineData(""" "iss":"https://auth.quiznet", """, null)]
    [InlineData(""" "iss":"https://auth.quiznet/", """, typeof(SecurityTokenInvalidIssuerException))]
    [InlineData(""" "iss":"HTTPS://auth.quiznet", """, typeof(SecurityTokenInvalidIssuerException))]
    [InlineData(""" "iss":"", """, typeof(SecurityTokenInvalidIssuerException))]
    [InlineData("", typeof(SecurityTokenInvalidIssuerException))]
    public Task A_token_has_to_be_from_our_issuer(string issuer, Type? refusal) =>
        ExpectAsync($$"""{{{issuer}}"aud":"{{Validation.Audience}}","exp":{{Validation.Seconds(TimeSpan.FromHours(1))}}}""", Validation.Parameters(_key), refusal);

    [Theory]
    [InlineData("""{"alg":"ES256","kid":"k1","typ":"at+jwt"}""", null)]
    [InlineData("""{"alg":"ES256","kid":"k1","typ":"AT+JWT"}""", typeof(SecurityTokenInvalidTypeException))]
    [InlineData("""{"alg":"ES256","kid":"k1","typ":"JWT"}""", typeof(SecurityTokenInvalidTypeException))]
    [InlineData("""{"alg":"ES256","kid":"k1"}""", typeof(SecurityTokenInvalidTypeException))]
    public async Task A_token_has_to_be_of_our_type(string header, Type? refusal)
    {
        var parameters = Validation.Parameters(_key);
        parameters.ValidTypes = ["at+jwt"];

        var result = await Validation.ValidateAsync(Forgery.Sign(header, Validation.Payload(), _key), parameters);

        Assert.Equal(refusal, result.Exception?.GetType());
    }

    [Fact]
    public async Task Without_anything_to_compare_with_nothing_is_valid()
    {
        var parameters = Validation.Parameters(_key);
        parameters.ValidAudience = null;
        await ExpectAsync(Validation.Payload(), parameters, typeof(SecurityTokenInvalidAudienceException));

        parameters = Validation.Parameters(_key);
        parameters.ValidIssuer = null;
        await ExpectAsync(Validation.Payload(), parameters, typeof(SecurityTokenInvalidIssuerException));
    }

    [Fact]
    public async Task A_lifetime_validator_decides_instead()
    {
        var parameters = Validation.Parameters(_key);
        parameters.LifetimeValidator = (_, expires, _, _) => expires is null;

        await ExpectAsync(Validation.Payload(), parameters, typeof(SecurityTokenInvalidLifetimeException));
    }

    [Fact]
    public void The_defaults_are_the_strict_ones()
    {
        var parameters = new TokenValidationParameters();

        Assert.True(parameters is
        {
            ValidateIssuer: true, ValidateAudience: true, ValidateLifetime: true, ValidateIssuerSigningKey: false,
            RequireSignedTokens: true, RequireExpirationTime: true, TryAllIssuerSigningKeys: true, ClockSkew.TotalSeconds: 300,
        });
    }

    private static string? Member(string name, int? seconds) => seconds is { } known ? $",\"{name}\":{Validation.Seconds(TimeSpan.FromSeconds(known))}" : null;

    private async Task ExpectAsync(string payload, TokenValidationParameters parameters, Type? refusal)
    {
        var result = await Validation.ValidateAsync(Forgery.Sign(Forgery.Header, payload, _key), parameters);

        Assert.Equal(refusal, result.Exception?.GetType());
        Assert.Equal(refusal is null, result.IsValid);
    }
}
