namespace Microsoft.IdentityModel.Tokens;

public class SecurityTokenInvalidIssuerException(string message) : SecurityTokenValidationException(message)
{
    public string? InvalidIssuer { get; set; }
}

public class SecurityTokenInvalidAudienceException(string message) : SecurityTokenValidationException(message)
{
    public string? InvalidAudience { get; set; }
}

public class SecurityTokenInvalidTypeException(string message) : SecurityTokenValidationException(message)
{
    public string? InvalidType { get; set; }
}
