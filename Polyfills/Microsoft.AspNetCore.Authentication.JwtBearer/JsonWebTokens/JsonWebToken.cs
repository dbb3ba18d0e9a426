using System.Diagnostics.CodeAnalysis;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>A token as it was written: nothing here is to be believed before a handler has validated it.</summary>
public class JsonWebToken : SecurityToken
{
    private readonly TokenHeader _header;
    private readonly TokenPayload _payload;
    private readonly Claim[] _claims;

    public JsonWebToken(string jwtEncodedString)
    {
        ArgumentException.ThrowIfNullOrEmpty(jwtEncodedString);
        Parts = TokenParts.Split(jwtEncodedString);
        try
        {
            _header = TokenHeader.Read(StrictJson.Parse(Parts.Header));
            _payload = TokenPayload.Read(StrictJson.Parse(Parts.Payload));
            _claims = [.. JsonClaims.From(_payload.Members, Issuer.Length > 0 ? Issuer : ClaimsIdentity.DefaultIssuer)];
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second: the name of a member holds half of a surrogate pair.
            throw new SecurityTokenMalformedException("Unable to read the header or the payload of the token.", exception);
        }
    }

    public string EncodedToken => Parts.Encoded;

    public bool IsSigned => Parts.Signature.Length > 0;

    public string Alg => _header.Alg;

    public string Kid => _header.Kid;

    public string Typ => _header.Typ;

    public override string Id => _payload.Id;

    public string Subject => _payload.Subject;

    public override string Issuer => _payload.Issuer;

    public IEnumerable<string> Audiences => _payload.Audiences;

    public DateTime IssuedAt => _payload.IssuedAt ?? DateTime.MinValue;

    public override DateTime ValidFrom => _payload.NotBefore ?? DateTime.MinValue;

    public override DateTime ValidTo => _payload.Expires ?? DateTime.MinValue;

    public virtual IEnumerable<Claim> Claims => _claims;

    public override SecurityKey? SecurityKey => null;

    public override SecurityKey? SigningKey { get; set; }

    internal TokenParts Parts { get; }

    internal bool HasCriticalHeader => _header.HasCritical;

    internal DateTime? NotBefore => _payload.NotBefore;

    internal DateTime? Expires => _payload.Expires;

    public Claim GetClaim(string key) => TryGetClaim(key, out var claim) ? claim : throw new ArgumentException("The token has no such claim.", nameof(key));

    public bool TryGetClaim(string key, [NotNullWhen(true)] out Claim? value) => (value = Array.Find(_claims, claim => claim.Type == key)) is not null;

    public bool TryGetPayloadValue<T>(string key, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return !string.IsNullOrEmpty(key) && _payload.Members.TryGetProperty(key, out var member) && PayloadValues.TryConvert(member, out value);
    }

    /// <summary>Without the signature, so that a log holds nothing that can be used.</summary>
    public override string ToString() => EncodedToken[..EncodedToken.LastIndexOf('.')];

    public override string UnsafeToString() => EncodedToken;
}
