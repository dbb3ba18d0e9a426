using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Integration.Gateway.Edge;

/// <summary>Stands in for Auth: a key that the gateway knows, and tokens signed with it.</summary>
internal sealed class SigningKey : IKeySource, IDisposable
{
    private readonly ECDsa _ecdsa = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public SigningKey()
    {
        Key = new ECDsaSecurityKey(_ecdsa) { KeyId = "test" };
        ById = new Dictionary<string, SecurityKey> { ["test"] = Key };
    }

    private ECDsaSecurityKey Key { get; }

    public IReadOnlyDictionary<string, SecurityKey> ById { get; }

    public Task RefreshAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public string Token(string role, string session) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = TokenFacts.Issuer,
        Audience = TokenFacts.Audience,
        TokenType = TokenFacts.TokenType,
        Expires = DateTime.UtcNow.AddMinutes(5),
        Claims = new Dictionary<string, object> { ["sub"] = "someone", [TokenFacts.RoleClaim] = role, [TokenFacts.SessionClaim] = session },
        SigningCredentials = new SigningCredentials(Key, SecurityAlgorithms.EcdsaSha256),
    });

    public void Dispose() => _ecdsa.Dispose();
}
