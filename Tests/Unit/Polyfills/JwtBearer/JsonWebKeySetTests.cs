using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

public sealed class JsonWebKeySetTests
{
    private readonly ECDsaSecurityKey _key = SigningKeys.Create("k1");

    [Fact]
    public void Only_keys_for_signatures_that_can_be_read_are_handed_out()
    {
        var json = SigningKeys.ToJson(_key);
        var set = new JsonWebKeySet($$"""
            {"keys":[
                {{json}},
                {{SigningKeys.ToJson(_key, use: "enc")}},
                {"kty":"RSA","kid":"r","n":"AQAB","e":"AQAB"},
                {"kty":"oct","kid":"o","k":"c2VjcmV0"},
                {{json.Replace("P-256", "P-384", StringComparison.Ordinal)}},
                {{json.Replace("\"x\":\"", "\"x\":\"AA", StringComparison.Ordinal)}},
                {"kty":"EC","crv":"P-256","x":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE","y":"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAE"},
                {"kty":"EC"}],
             "more":1}
            """);

        var key = Assert.IsType<ECDsaSecurityKey>(Assert.Single(set.GetSigningKeys()));

        Assert.Equal(("k1", 256), (key.KeyId, key.KeySize));
        Assert.Same(key, set.GetSigningKeys()[0]);
        Assert.Equal(8, set.Keys.Count);
        Assert.Equal(("EC", "P-256", "k1", "sig", "ES256"), (set.Keys[0].Kty, set.Keys[0].Crv, set.Keys[0].Kid, set.Keys[0].Use, set.Keys[0].Alg));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("no")]
    [InlineData("""{"keys":{}}""")]
    [InlineData("""{"keys":[1]}""")]
    [InlineData("""{"keys":[{"kty":1}]}""")]
    [InlineData("""{"keys":[],"keys":[]}""")]
    public void What_is_no_key_set_is_an_argument_error(string json) => Assert.Throws<ArgumentException>(() => new JsonWebKeySet(json));

    [Fact]
    public void A_private_part_is_not_kept()
    {
        var key = new JsonWebKey("""{"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU","y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0","d":"jpsQnnGQmL-YBIffH1136cspYG6-0iY7X1fCE9-E9LI"}""");

        Assert.DoesNotContain("jpsQ", System.Text.Json.JsonSerializer.Serialize(key), StringComparison.Ordinal);
    }
}
