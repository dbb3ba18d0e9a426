using System.Security.Claims;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>The long names that MapInboundClaims gives to short ones.</summary>
internal static class InboundClaimTypes
{
    /// <summary>The property of a mapped claim that holds its name in the token.</summary>
    public const string ShortTypeProperty = "http://schemas.xmlsoap.org/ws/2005/05/identity/claimproperties/ShortTypeName";

    private static readonly Dictionary<string, string> LongNames = new()
    {
        ["acr"] = "http://schemas.microsoft.com/claims/authnclassreference",
        ["amr"] = "http://schemas.microsoft.com/claims/authnmethodsreferences",
        ["birthdate"] = ClaimTypes.DateOfBirth,
        ["email"] = ClaimTypes.Email,
        ["family_name"] = ClaimTypes.Surname,
        ["gender"] = ClaimTypes.Gender,
        ["given_name"] = ClaimTypes.GivenName,
        ["idp"] = "http://schemas.microsoft.com/identity/claims/identityprovider",
        ["nameid"] = ClaimTypes.NameIdentifier,
        ["oid"] = "http://schemas.microsoft.com/identity/claims/objectidentifier",
        ["role"] = ClaimTypes.Role,
        ["roles"] = ClaimTypes.Role,
        ["scp"] = "http://schemas.microsoft.com/identity/claims/scope",
        ["sub"] = ClaimTypes.NameIdentifier,
        ["tid"] = "http://schemas.microsoft.com/identity/claims/tenantid",
        ["unique_name"] = ClaimTypes.Name,
        ["upn"] = ClaimTypes.Upn,
        ["website"] = ClaimTypes.Webpage,
    };

    public static Claim Map(Claim claim)
    {
        if (!LongNames.TryGetValue(claim.Type, out var name))
        {
            return claim;
        }

        var mapped = new Claim(name, claim.Value, claim.ValueType, claim.Issuer, claim.OriginalIssuer);
        mapped.Properties[ShortTypeProperty] = claim.Type;
        return mapped;
    }
}
