using System.Security.Claims;

namespace Microsoft.IdentityModel.Tokens;

/// <summary>Finds claims by their exact type: the members of a token differ by case ("sub" is not "SUB"), the base class ignores it.</summary>
internal sealed class CaseSensitiveClaimsIdentity : ClaimsIdentity
{
    public CaseSensitiveClaimsIdentity(string authenticationType, string nameType, string roleType) : base(authenticationType, nameType, roleType)
    {
    }

    private CaseSensitiveClaimsIdentity(ClaimsIdentity other) : base(other)
    {
    }

    public override IEnumerable<Claim> FindAll(string type) => FindAll(claim => claim.Type == type);

    public override Claim? FindFirst(string type) => FindFirst(claim => claim.Type == type);

    public override bool HasClaim(string type, string value) => HasClaim(claim => claim.Type == type && claim.Value == value);

    public override ClaimsIdentity Clone() => new CaseSensitiveClaimsIdentity(this);
}
