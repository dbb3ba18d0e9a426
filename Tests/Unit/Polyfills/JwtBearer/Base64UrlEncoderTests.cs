using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

public sealed class Base64UrlEncoderTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "Zg")]
    [InlineData("fo", "Zm8")]
    [InlineData("foo", "Zm9v")]
    [InlineData("???>>>", "Pz8_Pj4-")]
    public void Text_goes_there_and_back(string text, string encoded)
    {
        Assert.Equal(encoded, Base64UrlEncoder.Encode(text));
        Assert.Equal(text, Base64UrlEncoder.Decode(encoded));
    }

    [Theory]
    [InlineData("Z")]
    [InlineData("Zg==")]
    [InlineData("Zm8=")]
    [InlineData("Zh")]
    [InlineData("Zm9")]
    [InlineData("Zm 9v")]
    [InlineData("Zm9v\n")]
    [InlineData("Pz8/Pj4+")]
    [InlineData("Zm9é")]
    public void Another_spelling_is_refused(string encoded) => Assert.Throws<FormatException>(() => Base64UrlEncoder.DecodeBytes(encoded));
}
