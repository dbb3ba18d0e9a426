using System.Text.Json.Serialization;

namespace Microsoft.IdentityModel.Tokens;

public abstract class SecurityKey
{
    private protected SecurityKey()
    {
    }

    /// <summary>In bits.</summary>
    [JsonIgnore]
    public abstract int KeySize { get; }

    [JsonIgnore]
    public virtual string? KeyId { get; set; }

    // Never the key itself: this ends up in logs.
    public override string ToString() => $"{GetType()}, KeyId: '{KeyId}'.";
}
