using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Auth.Keys;

/// <summary>Signs tokens that every service checks by itself.</summary>
internal sealed class TokenIssuer(KeyRing ring, TimeProvider time)
{
    private static readonly JsonWebTokenHandler Writer = new() { SetDefaultTimesOnTokenCreation = false };

    public string Issue(string subject, string name, string role, string? session)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var claims = new Dictionary<string, object>
        {
            [JwtRegisteredClaimNames.Sub] = subject,
            [TokenFacts.NameClaim] = name,
            [TokenFacts.RoleClaim] = role,
            [JwtRegisteredClaimNames.Jti] = Guid.NewGuid().ToString("N"),
        };
        if (session is not null)
        {
            claims[TokenFacts.SessionClaim] = session;
        }

        return Writer.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = TokenFacts.Issuer,
            Audience = TokenFacts.Audience,
            TokenType = TokenFacts.TokenType,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + TokenFacts.Lifetime,
            Claims = claims,
            SigningCredentials = new SigningCredentials(ring.Signing ?? throw new InvalidOperationException("There is no key to sign with, although the service has started."), SecurityAlgorithms.EcdsaSha256),
        });
    }
}
