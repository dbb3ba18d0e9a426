namespace Microsoft.IdentityModel.Tokens;

public class SecurityTokenException : Exception
{
    public SecurityTokenException(string message) : base(message)
    {
    }

    public SecurityTokenException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}

public class SecurityTokenValidationException : SecurityTokenException
{
    public SecurityTokenValidationException(string message) : base(message)
    {
    }

    public SecurityTokenValidationException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
