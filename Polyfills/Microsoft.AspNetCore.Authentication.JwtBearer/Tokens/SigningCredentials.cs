namespace Microsoft.IdentityModel.Tokens;

public class SigningCredentials
{
    public SigningCredentials(SecurityKey key, string algorithm)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(algorithm);
        (Key, Algorithm) = (key, algorithm);
    }

    public SecurityKey Key { get; }

    public string Algorithm { get; }

    public string? Kid => Key.KeyId;
}
