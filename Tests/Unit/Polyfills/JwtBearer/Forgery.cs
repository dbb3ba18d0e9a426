using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

/// <summary>Tokens written by hand, signed properly: what no library would write, but somebody may send.</summary>
internal static class Forgery
{
    public const string Header = """{"alg":"ES256","kid":"k1","typ":"JWT"}""";

    public static string Sign(string header, string payload, ECDsaSecurityKey key) => Sign(Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(payload), key);

    public static string Sign(byte[] header, byte[] payload, ECDsaSecurityKey key) => SignText($"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(payload)}", key);

    /// <summary>Over any text, so that its base64url may be of a forbidden spelling.</summary>
    public static string SignText(string text, ECDsaSecurityKey key) =>
        $"{text}.{Base64UrlEncoder.Encode(key.ECDsa.SignData(Encoding.UTF8.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation))}";

    public static string Hmac(string header, string payload, byte[] secret)
    {
        var text = Unsigned(header, payload);
        return $"{text}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text)))}";
    }

    public static string Unsigned(string header, string payload) => $"{Base64UrlEncoder.Encode(header)}.{Base64UrlEncoder.Encode(payload)}";
}
