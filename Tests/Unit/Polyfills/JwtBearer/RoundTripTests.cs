using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

public sealed class RoundTripTests
{
    private readonly ECDsaSecurityKey _key = SigningKeys.Create("k1");

    [Fact]
    public async Task What_is_written_is_read_again()
    {
        var descriptor = Validation.Descriptor(_key);
        descriptor.TokenType = "at+jwt";
        descriptor.Claims = new Dictionary<string, object> { [JwtRegisteredClaimNames.Sub] = "u1", [JwtRegisteredClaimNames.Jti] = "j1", [JwtRegisteredClaimNames.Sid] = "s1" };
        var parameters = Validation.Parameters(SigningKeys.Public(_key));
        parameters.ValidTypes = ["at+jwt"];

        var result = await Validation.ValidateAsync(new JsonWebTokenHandler().CreateToken(descriptor), parameters);

        Assert.True(result.IsValid, $"{result.Exception}");
        var token = Assert.IsType<JsonWebToken>(result.SecurityToken);
        Assert.Equal(("j1", "u1", Validation.Issuer, "k1", "ES256", "at+jwt"), (token.Id, token.Subject, token.Issuer, token.Kid, token.Alg, token.Typ));
        Assert.Equal((Validation.Now.UtcDateTime, Validation.Now.UtcDateTime, Validation.Now.UtcDateTime.AddMinutes(15)), (token.IssuedAt, token.ValidFrom, token.ValidTo));
        Assert.Equal([Validation.Audience], token.Audiences);
        Assert.Equal("s1", token.GetClaim(JwtRegisteredClaimNames.Sid).Value);
        Assert.Equal("k1", token.SigningKey!.KeyId);
    }

    [Fact]
    public async Task Each_element_of_an_array_is_a_claim()
    {
        var descriptor = Validation.Descriptor(_key);
        descriptor.Claims = new Dictionary<string, object> { ["role"] = new List<string> { "host", "admin" }, ["level"] = 7, ["beta"] = true, ["ratio"] = 0.5, ["none"] = null!, ["box"] = new Dictionary<string, object> { ["a"] = 1 } };
        var parameters = Validation.Parameters(_key);
        parameters.RoleClaimType = "role";

        var identity = (await Validation.ValidateAsync(new JsonWebTokenHandler().CreateToken(descriptor), parameters)).ClaimsIdentity!;

        Assert.True(new ClaimsPrincipal(identity) is var user && user.IsInRole("host") && user.IsInRole("admin"));
        Assert.Equal(
            [("admin", ClaimValueTypes.String), ("7", ClaimValueTypes.Integer32), ("true", ClaimValueTypes.Boolean), ("0.5", ClaimValueTypes.Double), ("", JsonClaimValueTypes.JsonNull), ("""{"a":1}""", JsonClaimValueTypes.Json)],
            identity.Claims.SkipWhile(claim => claim.Value != "admin").Select(claim => (claim.Value, claim.ValueType)));
        Assert.Equal(ClaimValueTypes.Integer64, identity.FindFirst("exp")!.ValueType);
    }

    [Fact]
    public void Claims_of_the_subject_become_members_unless_the_descriptor_says_otherwise()
    {
        var descriptor = Validation.Descriptor(_key);
        descriptor.Claims = new Dictionary<string, object> { ["sub"] = "u1" };
        descriptor.Subject = new ClaimsIdentity([new Claim("sub", "other"), new Claim("iss", "other"), new Claim("role", "a"), new Claim("role", "b"), new Claim("n", "5", ClaimValueTypes.Integer32)]);

        var token = new JsonWebToken(new JsonWebTokenHandler().CreateToken(descriptor));

        Assert.Equal(("u1", Validation.Issuer), (token.Subject, token.Issuer));
        Assert.True(token.TryGetPayloadValue<string[]>("role", out var roles) && token.TryGetPayloadValue<int>("n", out var number) && number == 5);
        Assert.Equal(["a", "b"], roles);
        Assert.False(token.TryGetPayloadValue<string>("absent", out _));
    }

    [Theory]
    [InlineData(true, 3)]
    [InlineData(false, 0)]
    public void Times_are_added_when_asked_for(bool setDefaults, int times)
    {
        var descriptor = new SecurityTokenDescriptor { SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.EcdsaSha256) };

        var token = new JsonWebToken(new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = setDefaults }.CreateToken(descriptor));

        Assert.Equal(times, token.Claims.Count(claim => claim.Type is "exp" or "nbf" or "iat"));
        Assert.Equal(setDefaults ? TimeSpan.FromHours(1) : TimeSpan.Zero, token.ValidTo - token.IssuedAt);
    }

    [Theory]
    [InlineData(false, "sub", "roles")]
    [InlineData(true, ClaimTypes.NameIdentifier, ClaimTypes.Role)]
    public async Task Names_of_claims_are_mapped_when_asked_for(bool map, string subject, string role)
    {
        var token = Forgery.Sign(Forgery.Header, Validation.Payload(""","roles":["host"]"""), _key);

        var result = await new JsonWebTokenHandler { MapInboundClaims = map }.ValidateTokenAsync(token, Validation.Parameters(_key));

        Assert.Equal(("u1", "host"), (result.ClaimsIdentity?.FindFirst(subject)?.Value, result.ClaimsIdentity?.FindFirst(role)?.Value));
    }

    [Fact]
    public async Task Claims_are_found_by_their_exact_name_only()
    {
        var token = Forgery.Sign(Forgery.Header, Validation.Payload(""","SUB":"u2","ROLE":"admin" """), _key);
        var parameters = Validation.Parameters(_key);
        parameters.RoleClaimType = "role";

        var identity = (await Validation.ValidateAsync(token, parameters)).ClaimsIdentity!;

        Assert.Equal("u1", Assert.Single(identity.FindAll("sub")).Value);
        Assert.False(identity.Clone().HasClaim("role", "admin"));
    }

    [Fact]
    public void A_token_in_a_log_is_of_no_use()
    {
        var text = new JsonWebTokenHandler().CreateToken(Validation.Descriptor(_key));

        var token = new JsonWebToken(text);

        Assert.Equal(text[..text.LastIndexOf('.')], token.ToString());
        Assert.Equal(text, token.UnsafeToString());
    }
}
