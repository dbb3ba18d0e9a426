namespace Microsoft.IdentityModel.Tokens;

public abstract class SecurityToken
{
    private protected SecurityToken()
    {
    }

    public abstract string Id { get; }

    public abstract string Issuer { get; }

    public abstract SecurityKey? SecurityKey { get; }

    /// <summary>The key that the signature was verified with.</summary>
    public abstract SecurityKey? SigningKey { get; set; }

    public abstract DateTime ValidFrom { get; }

    public abstract DateTime ValidTo { get; }

    public virtual string UnsafeToString() => ToString()!;
}
