using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;

namespace Microsoft.IdentityModel.Tokens;

public class TokenValidationResult
{
    [MemberNotNullWhen(true, nameof(SecurityToken), nameof(ClaimsIdentity))]
    [MemberNotNullWhen(false, nameof(Exception))]
    public bool IsValid { get; set; }

    public Exception? Exception { get; set; }

    public SecurityToken? SecurityToken { get; set; }

    public ClaimsIdentity? ClaimsIdentity { get; set; }

    public string? Issuer { get; set; }

    public string? TokenType { get; set; }
}
