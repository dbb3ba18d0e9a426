using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Writes, reads and validates signed tokens in the compact form.</summary>
public class JsonWebTokenHandler : TokenHandler
{
    /// <summary>Whether validated claims get the long names of WS-Federation.</summary>
    public bool MapInboundClaims { get; set; }

    internal TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    public virtual string CreateToken(SecurityTokenDescriptor tokenDescriptor)
    {
        ArgumentNullException.ThrowIfNull(tokenDescriptor);
        var lifetime = SetDefaultTimesOnTokenCreation ? TimeSpan.FromMinutes(TokenLifetimeInMinutes) : (TimeSpan?)null;
        return TokenWriter.Write(tokenDescriptor, TimeProvider.GetUtcNow().UtcDateTime, lifetime);
    }

    /// <summary>Whether the text has the form of a token; its content is not looked at.</summary>
    public virtual bool CanReadToken(string token) =>
        !string.IsNullOrWhiteSpace(token) && token.Length <= MaximumTokenSizeInBytes
        && token.Split('.') is [{ Length: > 0 } header, { Length: > 0 } payload, var signature]
        && Base64UrlText.IsAlphabet(header) && Base64UrlText.IsAlphabet(payload) && Base64UrlText.IsAlphabet(signature);

    public virtual JsonWebToken ReadJsonWebToken(string token)
    {
        ArgumentException.ThrowIfNullOrEmpty(token);
        return token.Length <= MaximumTokenSizeInBytes
            ? new JsonWebToken(token)
            : throw new ArgumentException($"The token has {token.Length} characters, more than MaximumTokenSizeInBytes ({MaximumTokenSizeInBytes}).", nameof(token));
    }

    public override SecurityToken ReadToken(string token) => ReadJsonWebToken(token);

    public override Task<TokenValidationResult> ValidateTokenAsync(string token, TokenValidationParameters validationParameters) =>
        Task.FromResult(Attempt(() => Validate(ReadJsonWebToken(token), validationParameters)));

    public override Task<TokenValidationResult> ValidateTokenAsync(SecurityToken token, TokenValidationParameters validationParameters)
    {
        ArgumentNullException.ThrowIfNull(token);
        return Task.FromResult(Attempt(() => token is JsonWebToken jsonWebToken
            ? Validate(jsonWebToken, validationParameters)
            : throw new ArgumentException("Must be a JsonWebToken.", nameof(token))));
    }

    private TokenValidationResult Validate(JsonWebToken token, TokenValidationParameters parameters)
    {
        ArgumentNullException.ThrowIfNull(parameters);
        token.SigningKey = SignatureRule.Verify(token, parameters);
        PayloadRules.Check(token, parameters);
        PayloadRules.CheckType(token, parameters);

        var identity = parameters.CreateClaimsIdentity(token, token.Issuer);
        identity.AddClaims(MapInboundClaims ? token.Claims.Select(InboundClaimTypes.Map) : token.Claims);
        return new TokenValidationResult { IsValid = true, SecurityToken = token, ClaimsIdentity = identity, Issuer = token.Issuer, TokenType = token.Typ };
    }

    // As in the real handler everything that goes wrong is a result, also what a resolver throws: a bad token must not become a server error.
    private static TokenValidationResult Attempt(Func<TokenValidationResult> validate)
    {
        try
        {
            return validate();
        }
        catch (Exception exception)
        {
            return new TokenValidationResult { Exception = exception };
        }
    }
}
