namespace Microsoft.IdentityModel.Tokens;

public class SecurityTokenArgumentException : ArgumentException
{
    public SecurityTokenArgumentException(string message) : base(message)
    {
    }

    public SecurityTokenArgumentException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}

/// <summary>The text is not a token at all.</summary>
public class SecurityTokenMalformedException : SecurityTokenArgumentException
{
    public SecurityTokenMalformedException(string message) : base(message)
    {
    }

    public SecurityTokenMalformedException(string message, Exception? innerException) : base(message, innerException)
    {
    }
}
