namespace Microsoft.IdentityModel.Tokens;

public class SecurityTokenInvalidSignatureException : SecurityTokenValidationException
{
    public SecurityTokenInvalidSignatureException(string message) : base(message)
    {
    }

    public SecurityTokenInvalidSignatureException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}

/// <summary>No key was there to verify with: the keys may have to be fetched again.</summary>
public class SecurityTokenSignatureKeyNotFoundException : SecurityTokenInvalidSignatureException
{
    public SecurityTokenSignatureKeyNotFoundException(string message) : base(message)
    {
    }

    public SecurityTokenSignatureKeyNotFoundException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}

/// <summary>Thrown per key, so it arrives as the inner exception of one of the others.</summary>
public class SecurityTokenInvalidAlgorithmException(string message) : SecurityTokenValidationException(message)
{
    public string? InvalidAlgorithm { get; set; }
}
