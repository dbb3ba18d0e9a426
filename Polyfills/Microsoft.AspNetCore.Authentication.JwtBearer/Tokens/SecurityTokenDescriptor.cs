using System.Security.Claims;

namespace Microsoft.IdentityModel.Tokens;

/// <summary>What a token is to say. What is set here goes before <see cref="Claims"/>, and those before <see cref="Subject"/>.</summary>
public class SecurityTokenDescriptor
{
    public string? Issuer { get; set; }

    public string? Audience { get; set; }

    public ClaimsIdentity? Subject { get; set; }

    public IDictionary<string, object>? Claims { get; set; }

    public DateTime? Expires { get; set; }

    public DateTime? NotBefore { get; set; }

    public DateTime? IssuedAt { get; set; }

    public SigningCredentials? SigningCredentials { get; set; }

    public string? TokenType { get; set; }
}
