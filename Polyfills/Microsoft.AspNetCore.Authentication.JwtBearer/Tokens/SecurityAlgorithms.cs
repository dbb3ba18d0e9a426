namespace Microsoft.IdentityModel.Tokens;

public static class SecurityAlgorithms
{
    public const string EcdsaSha256 = "ES256";
    public const string HmacSha256 = "HS256";
    public const string None = "none";
}
