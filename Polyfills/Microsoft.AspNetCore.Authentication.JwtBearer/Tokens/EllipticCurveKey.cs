using System.Security.Cryptography;

namespace Microsoft.IdentityModel.Tokens;

/// <summary>Turns the members of a JSON web key into a P-256 key (RFC 7518, 6.2).</summary>
internal static class EllipticCurveKey
{
    public const string KeyType = "EC";

    private const string P256 = "P-256";
    private const int CoordinateBytes = 32;

    public static ECDsaSecurityKey? TryImport(JsonWebKey key)
    {
        if (key is not { Kty: KeyType, Crv: P256, X: { } x, Y: { } y } || Coordinate(x) is not { } qx || Coordinate(y) is not { } qy)
        {
            return null;
        }

        try
        {
            // Importing checks that the point is on the curve.
            return new ECDsaSecurityKey(ECDsa.Create(new ECParameters { Curve = ECCurve.NamedCurves.nistP256, Q = new ECPoint { X = qx, Y = qy } })) { KeyId = key.Kid };
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static byte[]? Coordinate(string text) => Base64UrlText.TryDecode(text, out var bytes) && bytes.Length == CoordinateBytes ? bytes : null;
}
