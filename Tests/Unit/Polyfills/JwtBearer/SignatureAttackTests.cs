using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

public sealed class SignatureAttackTests
{
    private readonly ECDsaSecurityKey _key = SigningKeys.Create("k1");

    [Theory]
    [InlineData("none", "")]
    [InlineData("None", "")]
    [InlineData("nOnE", "AAAA")]
    [InlineData("", "")]
    [InlineData("ES256", "")]
    [InlineData("none", "AAAA")]
    [InlineData("es256", "AAAA")]
    [InlineData("RS256", "AAAA")]
    [InlineData("ES384", "AAAA")]
    public async Task A_token_without_a_real_signature_is_refused(string algorithm, string signature)
    {
        var token = $"{Forgery.Unsigned($$"""{"alg":"{{algorithm}}","kid":"k1"}""", Validation.Payload())}.{signature}";
        var parameters = Validation.Parameters(_key);
        parameters.ValidAlgorithms = null;

        var result = await Validation.ValidateAsync(token, parameters);

        Assert.IsType<SecurityTokenInvalidSignatureException>(result.Exception);
    }

    [Fact]
    public void Nobody_can_ask_for_tokens_without_a_signature()
    {
        Assert.Throws<NotSupportedException>(() => new TokenValidationParameters { RequireSignedTokens = false });
        Assert.Throws<NotSupportedException>(() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor()));
    }

    [Theory]
    [InlineData("ES256")]
    [InlineData("es256")]
    [InlineData("none")]
    [InlineData("HS256")]
    public async Task Another_name_for_the_algorithm_does_not_pass_under_a_true_signature(string algorithm)
    {
        var result = await Validation.ValidateAsync(Forgery.Sign($$"""{"alg":"{{algorithm}}","kid":"k1"}""", Validation.Payload(), _key), Validation.Parameters(_key));

        Assert.Equal(algorithm == "ES256", result.IsValid);
    }

    [Fact]
    public async Task A_public_key_is_no_secret_to_sign_with()
    {
        byte[][] secrets =
        [
            _key.ECDsa.ExportSubjectPublicKeyInfo(),
            Encoding.UTF8.GetBytes(_key.ECDsa.ExportSubjectPublicKeyInfoPem()),
            Encoding.UTF8.GetBytes(SigningKeys.ToJson(_key)),
            _key.ECDsa.ExportParameters(includePrivateParameters: false).Q.X!,
        ];
        var parameters = Validation.Parameters(_key, new JsonWebKey(SigningKeys.ToJson(_key)));
        parameters.ValidAlgorithms = null;

        foreach (var secret in secrets)
        {
            Assert.False((await Validation.ValidateAsync(Forgery.Hmac("""{"alg":"HS256","kid":"k1"}""", Validation.Payload(), secret), parameters)).IsValid);
        }
    }

    [Fact]
    public async Task The_list_of_algorithms_is_kept_even_where_a_key_could_do_more()
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var parameters = Validation.Parameters(new SymmetricSecurityKey(secret) { KeyId = "k1" });
        var token = Forgery.Hmac("""{"alg":"HS256","kid":"k1"}""", Validation.Payload(), secret);

        var refused = await Validation.ValidateAsync(token, parameters);
        parameters.ValidAlgorithms = [SecurityAlgorithms.HmacSha256];
        var accepted = await Validation.ValidateAsync(token, parameters);

        Assert.Equal("HS256", Assert.IsType<SecurityTokenInvalidAlgorithmException>(refused.Exception?.InnerException).InvalidAlgorithm);
        Assert.True(accepted.IsValid);
    }

    [Fact]
    public async Task A_short_secret_is_not_used()
    {
        var secret = RandomNumberGenerator.GetBytes(31);
        var parameters = Validation.Parameters(new SymmetricSecurityKey(secret) { KeyId = "k1" });
        parameters.ValidAlgorithms = null;

        Assert.False((await Validation.ValidateAsync(Forgery.Hmac("""{"alg":"HS256","kid":"k1"}""", Validation.Payload(), secret), parameters)).IsValid);
    }

    [Fact]
    public async Task No_byte_of_a_token_can_be_changed()
    {
        var token = Forgery.Sign(Forgery.Header, Validation.Payload(), _key);

        for (var index = 0; index < token.Length; index++)
        {
            var changed = $"{token[..index]}{(token[index] == 'A' ? 'B' : 'A')}{token[(index + 1)..]}";
            Assert.False((await Validation.ValidateAsync(changed, Validation.Parameters(_key))).IsValid, $"changed at {index}");
        }
    }

    [Fact]
    public async Task Signatures_of_another_form_are_refused()
    {
        var text = Forgery.Unsigned(Forgery.Header, Validation.Payload());
        var data = Encoding.UTF8.GetBytes(text);
        var good = _key.ECDsa.SignData(data, HashAlgorithmName.SHA256);
        var order = Convert.FromHexString("FFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551");
        byte[][] signatures =
        [
            _key.ECDsa.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence),
            new byte[64],
            [.. order, .. order],
            [.. order, .. good[32..]],
            good[..63],
            [.. good, 0],
            [0, .. good],
            [.. good, .. good],
            _key.ECDsa.SignData(data, HashAlgorithmName.SHA384),
        ];

        foreach (var signature in signatures)
        {
            Assert.False((await Validation.ValidateAsync($"{text}.{Base64UrlEncoder.Encode(signature)}", Validation.Parameters(_key))).IsValid);
        }

        Assert.True((await Validation.ValidateAsync($"{text}.{Base64UrlEncoder.Encode(good)}", Validation.Parameters(_key))).IsValid);
    }

    [Theory]
    [InlineData(""" "crit":["exp"],"exp":1 """)]
    [InlineData(""" "crit":[] """)]
    [InlineData(""" "crit":["b64"],"b64":false """)]
    public async Task A_critical_header_is_refused(string members)
    {
        var result = await Validation.ValidateAsync(Forgery.Sign($$"""{"alg":"ES256","kid":"k1",{{members}}}""", Validation.Payload(), _key), Validation.Parameters(_key));

        Assert.IsType<SecurityTokenInvalidSignatureException>(result.Exception);
    }

    [Fact]
    public async Task A_key_that_the_token_brings_along_is_not_used()
    {
        var own = SigningKeys.Create("own");
        var header = $$"""{"alg":"ES256","kid":"own","jwk":{{SigningKeys.ToJson(own)}},"jku":"http://localhost/keys","x5u":"http://localhost/cert"}""";

        var result = await Validation.ValidateAsync(Forgery.Sign(header, Validation.Payload(), own), Validation.Parameters(_key));

        Assert.IsType<SecurityTokenSignatureKeyNotFoundException>(result.Exception);
    }

    [Theory]
    [InlineData("nistP384")]
    [InlineData("brainpoolP256r1")]
    public async Task A_key_on_another_curve_takes_no_part(string curve)
    {
        var key = SigningKeys.Create("k1", ECCurve.CreateFromFriendlyName(curve));

        Assert.False((await Validation.ValidateAsync(Forgery.Sign(Forgery.Header, Validation.Payload(), key), Validation.Parameters(key))).IsValid);
        Assert.Throws<NotSupportedException>(() => new JsonWebTokenHandler().CreateToken(Validation.Descriptor(key)));
    }
}
