using System.Security.Cryptography;

namespace Microsoft.IdentityModel.Tokens;

/// <summary>Makes and verifies signatures. The kind of key decides which algorithm it takes part in, never the token alone.</summary>
internal static class Signatures
{
    // r and s, 32 bytes each (RFC 7518, 3.4).
    private const DSASignatureFormat Format = DSASignatureFormat.IeeeP1363FixedFieldConcatenation;
    private const int EcdsaBytes = 64;

    // At least as long as the hash (RFC 7518, 3.2).
    private const int LeastHmacBits = 256;

    public static bool Supports(SecurityKey key, string algorithm) => Usable(key) switch
    {
        ECDsaSecurityKey ecdsa => algorithm == SecurityAlgorithms.EcdsaSha256 && ecdsa.IsP256,
        SymmetricSecurityKey symmetric => algorithm == SecurityAlgorithms.HmacSha256 && symmetric.KeySize >= LeastHmacBits,
        _ => false,
    };

    public static byte[] Sign(SigningCredentials credentials, byte[] data) => Usable(Demand(credentials)) switch
    {
        ECDsaSecurityKey ecdsa => ecdsa.ECDsa.SignData(data, HashAlgorithmName.SHA256, Format),
        SymmetricSecurityKey symmetric => HMACSHA256.HashData(symmetric.Bytes, data),
        _ => throw new NotSupportedException("The key cannot sign."),
    };

    public static bool Verify(SecurityKey key, string algorithm, byte[] data, byte[] signature) => Supports(key, algorithm) && Usable(key) switch
    {
        ECDsaSecurityKey ecdsa => signature.Length == EcdsaBytes && ecdsa.ECDsa.VerifyData(data, signature, HashAlgorithmName.SHA256, Format),
        SymmetricSecurityKey symmetric => CryptographicOperations.FixedTimeEquals(HMACSHA256.HashData(symmetric.Bytes, data), signature),
        _ => false,
    };

    private static SecurityKey Demand(SigningCredentials credentials) => Supports(credentials.Key, credentials.Algorithm)
        ? credentials.Key
        : throw new NotSupportedException($"The algorithm '{credentials.Algorithm}' does not go with the key {credentials.Key}.");

    private static SecurityKey? Usable(SecurityKey key) => key is JsonWebKey webKey ? webKey.ToECDsaSecurityKey() : key;
}
