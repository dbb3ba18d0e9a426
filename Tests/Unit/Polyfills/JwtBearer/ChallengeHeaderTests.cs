using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

public sealed class ChallengeHeaderTests
{
    [Theory]
    [InlineData("Bearer", null, null, null, "Bearer")]
    [InlineData("Bearer", "invalid_token", "", null, "Bearer error=\"invalid_token\"")]
    [InlineData("Bearer", "invalid_token", "The signature is invalid", null, "Bearer error=\"invalid_token\", error_description=\"The signature is invalid\"")]
    [InlineData("Bearer realm=\"q\"", "e", null, "http://x", "Bearer realm=\"q\", error=\"e\", error_uri=\"http://x\"")]
    [InlineData("Bearer", "e", "a\r\nSet-Cookie: b=\"c\\d\" é", null, "Bearer error=\"e\", error_description=\"a??Set-Cookie: b=?c?d? ?\"")]
    public void It_is_written_as_RFC_6750_says(string challenge, string? error, string? description, string? uri, string header) =>
        Assert.Equal(header, ChallengeHeader.Build(challenge, error, description, uri));

    [Fact]
    public void A_long_description_is_cut() => Assert.InRange(ChallengeHeader.Build("Bearer", "e", new string('x', 30_000), null).Length, 250, 300);

    [Fact]
    public void Each_refusal_has_its_sentence()
    {
        var time = new DateTime(2030, 1, 2, 3, 4, 5, DateTimeKind.Utc);

        Assert.Equal("The audience 'a' is invalid; The issuer '(null)' is invalid", ErrorDescription.Of(new AggregateException(
            new SecurityTokenInvalidAudienceException("") { InvalidAudience = "a" }, new SecurityTokenInvalidIssuerException(""), new InvalidOperationException())));
        Assert.Equal("The token expired at '01/02/2030 03:04:05'", ErrorDescription.Of(new SecurityTokenExpiredException("") { Expires = time }));
        Assert.Equal("The token is not valid before '01/02/2030 03:04:05'", ErrorDescription.Of(new SecurityTokenNotYetValidException("") { NotBefore = time }));
        Assert.Equal("The token has no expiration", ErrorDescription.Of(new SecurityTokenNoExpirationException("")));
        Assert.Equal("The signature key was not found", ErrorDescription.Of(new SecurityTokenSignatureKeyNotFoundException("")));
        Assert.Equal("The signature is invalid", ErrorDescription.Of(new SecurityTokenInvalidSignatureException("")));
    }
}
