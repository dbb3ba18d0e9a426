namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>RFC 7519 (4.1) and OpenID Connect.</summary>
public struct JwtRegisteredClaimNames
{
    public const string Amr = "amr";
    public const string Aud = "aud";
    public const string AuthTime = "auth_time";
    public const string Azp = "azp";
    public const string Email = "email";
    public const string EmailVerified = "email_verified";
    public const string Exp = "exp";
    public const string FamilyName = "family_name";
    public const string GivenName = "given_name";
    public const string Iat = "iat";
    public const string Iss = "iss";
    public const string Jti = "jti";
    public const string Locale = "locale";
    public const string Name = "name";
    public const string NameId = "nameid";
    public const string Nbf = "nbf";
    public const string Nickname = "nickname";
    public const string Nonce = "nonce";
    public const string Picture = "picture";
    public const string PreferredUsername = "preferred_username";
    public const string Sid = "sid";
    public const string Sub = "sub";
    public const string Typ = "typ";
    public const string UniqueName = "unique_name";
}
