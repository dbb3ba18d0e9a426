namespace Microsoft.IdentityModel.Tokens;

/// <summary>Answers with the keys to try, whatever the parameters hold.</summary>
public delegate IEnumerable<SecurityKey> IssuerSigningKeyResolver(string token, SecurityToken securityToken, string kid, TokenValidationParameters validationParameters);

/// <summary>Replaces the check of the lifetime.</summary>
public delegate bool LifetimeValidator(DateTime? notBefore, DateTime? expires, SecurityToken securityToken, TokenValidationParameters validationParameters);
