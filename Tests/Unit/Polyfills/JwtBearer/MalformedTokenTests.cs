using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

/// <summary>All of these are signed by the right key, where they can be: what is wrong is wrong whoever says it.</summary>
public sealed class MalformedTokenTests
{
    private readonly ECDsaSecurityKey _key = SigningKeys.Create("k1");

    [Theory]
    [InlineData("a")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a.b")]
    [InlineData("a.b.c.d")]
    [InlineData("a.b.c.d.e")]
    [InlineData(".e30.")]
    [InlineData("e30..")]
    [InlineData("e30.e30.e30")]
    [InlineData("bnVsbA.bnVsbA.bnVsbA")]
    [InlineData("Bearer e30.e30.e30")]
    [InlineData("\0\0\0.\0\0\0.\0\0\0")]
    [InlineData("ünï.cöd.é00")]
    public async Task What_is_no_token_is_refused(string text)
    {
        var result = await Validation.ValidateAsync(text, Validation.Parameters(_key));

        Assert.True(result.Exception is SecurityTokenMalformedException or SecurityTokenInvalidSignatureException, $"{result.Exception}");
        Assert.False(result.IsValid);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    public async Task Nothing_is_refused(string? text) =>
        Assert.IsType<ArgumentException>((await Validation.ValidateAsync(text!, Validation.Parameters(_key))).Exception, exactMatch: false);

    [Theory]
    [InlineData("[]")]
    [InlineData("1")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("""{"alg":"ES256","kid":"k1",}""")]
    [InlineData("""{"alg":"ES256","kid":"k1"/**/}""")]
    [InlineData("""{"alg":"ES256","alg":"ES256","kid":"k1"}""")]
    [InlineData("""{"alg":"none","kid":"k1","alg":"ES256"}""")]
    [InlineData("""{"alg":"none","\u0061lg":"ES256","kid":"k1"}""")]
    [InlineData("""{"alg":["ES256"],"kid":"k1"}""")]
    [InlineData("""{"alg":"ES256","kid":1}""")]
    [InlineData("""{"alg":"ES256","kid":"\ud800"}""")]
    [InlineData("""{"alg":"ES256","kid":"k1","typ":null}""")]
    public Task A_header_that_is_not_one_object_of_the_right_types_is_refused(string header) => IsMalformedAsync(Forgery.Sign(header, Validation.Payload(), _key));

    [Theory]
    [InlineData(""","sub":"u2" """)]
    [InlineData(""","s\u0075b":"u2" """)]
    [InlineData(""","deep":{"a":1,"a":2} """)]
    [InlineData(""","list":[{"a":1,"a":2}] """)]
    [InlineData(""","jti":1 """)]
    [InlineData(""","jti":null """)]
    [InlineData(""","jti":{"a":1} """)]
    [InlineData(""","name":"\ud83d" """)]
    [InlineData(""","\udc00":"name" """)]
    [InlineData(""","name":["fine","\udc00"] """)]
    [InlineData(""","x":01 """)]
    [InlineData(""","x":NaN """)]
    public Task A_payload_that_means_two_things_or_none_is_refused(string more) => IsMalformedAsync(Forgery.Sign(Forgery.Header, Validation.Payload(more), _key));

    [Theory]
    [InlineData("exp", "-1")]
    [InlineData("exp", "1e10")]
    [InlineData("exp", "1906546500.5")]
    [InlineData("exp", "\"1906546500\"")]
    [InlineData("exp", "null")]
    [InlineData("exp", "true")]
    [InlineData("exp", "[1906546500]")]
    [InlineData("exp", "253402300800")]
    [InlineData("exp", "9223372036854775807")]
    [InlineData("exp", "9223372036854775808")]
    [InlineData("exp", "1e999")]
    [InlineData("nbf", "-1")]
    [InlineData("nbf", "-9223372036854775809")]
    [InlineData("nbf", "0.1")]
    [InlineData("iat", "\"now\"")]
    [InlineData("iat", "1e400")]
    public Task A_time_that_is_no_whole_second_of_our_calendar_is_refused(string name, string value) =>
        IsMalformedAsync(Forgery.Sign(Forgery.Header, $$"""{"iss":"{{Validation.Issuer}}","aud":"{{Validation.Audience}}","{{name}}":{{value}}}""", _key));

    [Theory]
    [InlineData(new byte[] { 0xFF })]
    [InlineData(new byte[] { 0xC0, 0xAF })]
    [InlineData(new byte[] { 0xED, 0xA0, 0x80 })]
    [InlineData(new byte[] { 0xF4, 0x90, 0x80, 0x80 })]
    public Task Text_that_is_not_utf8_is_refused(byte[] text) => IsMalformedAsync(Forgery.Sign(
        Encoding.UTF8.GetBytes(Forgery.Header), [.. Encoding.UTF8.GetBytes(Validation.Payload()[..^1] + ",\"name\":\""), .. text, .. "\"}"u8], _key));

    [Fact]
    public Task Deep_nesting_is_refused() => IsMalformedAsync(Forgery.Sign(
        Forgery.Header, Validation.Payload($",\"deep\":{new string('[', 50_000)}{new string(']', 50_000)}"), _key));

    [Theory]
    [InlineData("=")]
    [InlineData("==")]
    [InlineData(" ")]
    [InlineData("\n")]
    [InlineData("\u00A0")]
    [InlineData("%3D")]
    public async Task A_part_has_no_padding_and_no_space(string extra)
    {
        var (header, payload) = (Base64UrlEncoder.Encode(Forgery.Header), Base64UrlEncoder.Encode(Validation.Payload()));
        var good = Forgery.SignText($"{header}.{payload}", _key);

        await IsMalformedAsync(Forgery.SignText($"{header}{extra}.{payload}", _key));
        await IsMalformedAsync(Forgery.SignText($"{header}.{payload}{extra}", _key));
        await IsMalformedAsync(good + extra);
        await IsMalformedAsync(extra + good);
    }

    [Fact]
    public async Task A_signature_has_one_spelling()
    {
        const string digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        var token = Forgery.Sign(Forgery.Header, Validation.Payload(), _key);

        // 64 bytes are 86 characters, the last of which has four bits to spare.
        var last = digits.IndexOf(token[^1], StringComparison.Ordinal);
        foreach (var spare in Enumerable.Range(1, 15))
        {
            await IsMalformedAsync(token[..^1] + digits[last + spare]);
        }
    }

    [Fact]
    public async Task A_token_longer_than_the_limit_is_not_even_read()
    {
        var token = Forgery.Sign(Forgery.Header, Validation.Payload($",\"name\":\"{new string('x', TokenValidationParameters.DefaultMaximumTokenSizeInBytes)}\""), _key);
        var handler = new JsonWebTokenHandler();

        var refused = await handler.ValidateTokenAsync(token, Validation.Parameters(_key));
        handler.MaximumTokenSizeInBytes = token.Length;
        var accepted = await handler.ValidateTokenAsync(token, Validation.Parameters(_key));

        Assert.Equal(typeof(ArgumentException), refused.Exception?.GetType());
        Assert.True(accepted.IsValid);
        Assert.Equal(256_000, new JsonWebTokenHandler().MaximumTokenSizeInBytes);
    }

    [Fact]
    public void Reading_and_asking_whether_one_can_agree_about_the_form()
    {
        var handler = new JsonWebTokenHandler { MaximumTokenSizeInBytes = 1_000 };

        Assert.True(handler.CanReadToken(Forgery.Sign(Forgery.Header, Validation.Payload(), _key)));
        Assert.DoesNotContain(["", " ", "a", "a.b", "a.b.c.d", "a b.c.d", "a=.b.c", new string('a', 1_000) + ".b.c"], handler.CanReadToken);
        Assert.Throws<SecurityTokenMalformedException>(() => handler.ReadJsonWebToken("a.b"));
    }

    private async Task IsMalformedAsync(string token)
    {
        var result = await Validation.ValidateAsync(token, Validation.Parameters(_key));

        Assert.IsType<SecurityTokenMalformedException>(result.Exception);
        Assert.False(result.IsValid);
    }
}
