using System.Security.Cryptography;

namespace Microsoft.IdentityModel.Tokens;

public class ECDsaSecurityKey : AsymmetricSecurityKey
{
    private readonly Lazy<bool> _isP256;

    public ECDsaSecurityKey(ECDsa ecdsa)
    {
        ArgumentNullException.ThrowIfNull(ecdsa);
        ECDsa = ecdsa;
        _isP256 = new Lazy<bool>(() => NamesP256(ecdsa));
    }

    public ECDsa ECDsa { get; }

    public override int KeySize => ECDsa.KeySize;

    /// <summary>ES256 means this curve only (RFC 7518, 3.4); others of 256 bits exist.</summary>
    internal bool IsP256 => _isP256.Value;

    private static bool NamesP256(ECDsa ecdsa) =>
        ecdsa.KeySize == 256 && ecdsa.ExportParameters(includePrivateParameters: false).Curve is { IsNamed: true } curve
        && (curve.Oid.Value == ECCurve.NamedCurves.nistP256.Oid.Value || curve.Oid.FriendlyName == ECCurve.NamedCurves.nistP256.Oid.FriendlyName);
}
