using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace QuizNet.Unit.Polyfills.JwtBearer;

/// <summary>Key pairs, and their public halves as a service would hold them.</summary>
internal static class SigningKeys
{
    public static ECDsaSecurityKey Create(string? id, ECCurve? curve = null) => new(ECDsa.Create(curve ?? ECCurve.NamedCurves.nistP256)) { KeyId = id };

    public static ECDsaSecurityKey Public(ECDsaSecurityKey key) => new(ECDsa.Create(key.ECDsa.ExportParameters(includePrivateParameters: false))) { KeyId = key.KeyId };

    public static string ToJson(ECDsaSecurityKey key, string use = "sig")
    {
        var point = key.ECDsa.ExportParameters(includePrivateParameters: false).Q;
        return $$"""{"kty":"EC","crv":"P-256","kid":"{{key.KeyId}}","use":"{{use}}","alg":"ES256","x":"{{Base64UrlEncoder.Encode(point.X!)}}","y":"{{Base64UrlEncoder.Encode(point.Y!)}}"}""";
    }
}
