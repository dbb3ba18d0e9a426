namespace Microsoft.IdentityModel.Tokens;

public class SecurityTokenExpiredException(string message) : SecurityTokenValidationException(message)
{
    public DateTime Expires { get; set; }
}

public class SecurityTokenNotYetValidException(string message) : SecurityTokenValidationException(message)
{
    public DateTime NotBefore { get; set; }
}

public class SecurityTokenNoExpirationException(string message) : SecurityTokenValidationException(message);

public class SecurityTokenInvalidLifetimeException(string message) : SecurityTokenValidationException(message)
{
    public DateTime? NotBefore { get; set; }

    public DateTime? Expires { get; set; }
}
