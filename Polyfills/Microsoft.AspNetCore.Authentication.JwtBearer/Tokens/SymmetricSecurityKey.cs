namespace Microsoft.IdentityModel.Tokens;

public class SymmetricSecurityKey : SecurityKey
{
    private readonly byte[] _key;

    public SymmetricSecurityKey(byte[] key)
    {
        ArgumentNullException.ThrowIfNull(key);
        _key = key.Length > 0 ? [.. key] : throw new ArgumentException("The key is empty.", nameof(key));
    }

    public override int KeySize => _key.Length * 8;

    public virtual byte[] Key => [.. _key];

    internal ReadOnlySpan<byte> Bytes => _key;
}
