using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

/// <summary>Appendix A.3 of RFC 7515.</summary>
public sealed class Rfc7515Tests
{
    private const string Key = """{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"}""";

    private const string Token =
        "eyJhbGciOiJFUzI1NiJ9"
        + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ"
        + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";

    [Fact]
    public async Task The_example_is_verified()
    {
        var parameters = Parameters();
        parameters.ValidateLifetime = false;

        var result = await Validation.ValidateAsync(Token, parameters);

        Assert.True(result.IsValid, $"{result.Exception}");
        Assert.Equal("true", ((JsonWebToken)result.SecurityToken).GetClaim("http://example.com/is_root").Value);
    }

    [Fact]
    public async Task The_example_is_long_expired()
    {
        var result = await Validation.ValidateAsync(Token, Parameters());

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1300819380).UtcDateTime, Assert.IsType<SecurityTokenExpiredException>(result.Exception).Expires);
    }

    private static TokenValidationParameters Parameters() => new() { ValidIssuer = "joe", ValidateAudience = false, IssuerSigningKey = new JsonWebKey(Key) };
}
