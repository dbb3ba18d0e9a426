using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Integration.Fuzz;

/// <summary>Tokens that nobody may get in with, made from a good one and, for those with only a claim wrong, with the real key.</summary>
internal sealed class ForgedTokens(string good, ECDsaSecurityKey key)
{
    private readonly string[] _parts = good.Split('.');

    public IEnumerable<(string Name, string Token)> All()
    {
        var publicKey = key.ECDsa.ExportSubjectPublicKeyInfo();
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var header = Text(_parts[0]);
        var now = DateTimeOffset.UtcNow.ToUnixTimeSeconds();
        return
        [
            ("alg none", $"{Encode(header.Replace("ES256", "none", StringComparison.Ordinal))}.{_parts[1]}."),
            ("alg None with the old signature", $"{Encode(header.Replace("ES256", "None", StringComparison.Ordinal))}.{_parts[1]}.{_parts[2]}"),
            ("no signature", $"{_parts[0]}.{_parts[1]}."),
            ("HS256 with the public key", Hmac(header, publicKey)),
            ("HS256 with the public key in PEM", Hmac(header, Encoding.ASCII.GetBytes(key.ECDsa.ExportSubjectPublicKeyInfoPem()))),
            ("another key", Sign(header, Text(_parts[1]), other)),
            ("its own key in the header", Sign(Set(header, "jwk", new { kty = "EC", crv = "P-256" }), Text(_parts[1]), other)),
            ("an unknown key", Sign(Set(header, "kid", "../../dev/null"), Text(_parts[1]), key.ECDsa)),
            ("no key named", Sign(Set(header, "kid", ""), Text(_parts[1]), other)),
            ("a critical extension", Sign(Set(header, "crit", (string[])["x"]), Text(_parts[1]), other)),
            ("type JWT", Sign(Set(header, "typ", "JWT"), Text(_parts[1]), key.ECDsa)),
            ("audience", Claim("aud", "elsewhere")),
            ("issuer", Claim("iss", "elsewhere")),
            ("expired", Claim("exp", now - 60)),
            ("not yet valid", Claim("nbf", now + 3_600)),
            ("expiry as text", Claim("exp", "tomorrow")),
            ("payload that is a list", Sign(header, "[]", key.ECDsa)),
            ("payload that is not JSON", Sign(header, "{", key.ECDsa)),
            ("payload with a lone surrogate", Sign(header, """{"sub":"\ud800"}""", key.ECDsa)),
            ("payload nested deeply", Sign(header, NastyValues.Nested(10_000), key.ECDsa)),
            ("another role under the old signature", $"{_parts[0]}.{Encode(Set(Text(_parts[1]), "role", "service"))}.{_parts[2]}"),
            ("a bit of the signature changed", $"{_parts[0]}.{_parts[1]}.{(_parts[2][0] == 'A' ? 'B' : 'A')}{_parts[2][1..]}"),
            ("signature of zeroes", $"{_parts[0]}.{_parts[1]}.{Base64UrlEncoder.Encode(new byte[64])}"),
            ("four parts", $"{good}.{_parts[2]}"),
            ("five parts", "a.b.c.d.e"),
            ("huge", $"{_parts[0]}.{new string('A', 20_000)}.{_parts[2]}"),
        ];
    }

    private string Claim(string name, object value) => Sign(Text(_parts[0]), Set(Text(_parts[1]), name, value), key.ECDsa);

    private string Hmac(string header, byte[] secret)
    {
        var text = $"{Encode(header.Replace("ES256", "HS256", StringComparison.Ordinal))}.{_parts[1]}";
        return $"{text}.{Base64UrlEncoder.Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)))}";
    }

    private static string Sign(string header, string payload, ECDsa key)
    {
        var text = $"{Encode(header)}.{Encode(payload)}";
        return $"{text}.{Base64UrlEncoder.Encode(key.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation))}";
    }

    private static string Set(string json, string member, object value)
    {
        var members = JsonSerializer.Deserialize<Dictionary<string, object>>(json)!;
        members[member] = value;
        return JsonSerializer.Serialize(members);
    }

    private static string Encode(string json) => Base64UrlEncoder.Encode(json);

    private static string Text(string part) => Base64UrlEncoder.Decode(part);
}
