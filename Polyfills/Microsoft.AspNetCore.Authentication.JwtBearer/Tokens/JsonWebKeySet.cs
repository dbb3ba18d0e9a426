using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.IdentityModel.Tokens;

public class JsonWebKeySet
{
    private const string SignatureUse = "sig";

    public JsonWebKeySet()
    {
    }

    public JsonWebKeySet(string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        try
        {
            Read(StrictJson.Parse(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("This is not a JSON web key set.", nameof(json), exception);
        }
    }

    [JsonPropertyName("keys")]
    public IList<JsonWebKey> Keys { get; } = [];

    /// <summary>The keys for signatures; those of a type or curve that is not supported are left out.</summary>
    public IList<SecurityKey> GetSigningKeys() =>
        [.. Keys.Where(key => string.IsNullOrEmpty(key.Use) || key.Use == SignatureUse).Select(key => key.ToECDsaSecurityKey()).OfType<SecurityKey>()];

    private void Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || (json.TryGetProperty("keys", out var keys) && keys.ValueKind != JsonValueKind.Array))
        {
            throw new JsonException("A key set is an object with an array of keys.");
        }

        foreach (var element in keys.ValueKind == JsonValueKind.Array ? keys.EnumerateArray() : default)
        {
            var key = new JsonWebKey();
            key.Read(element);
            Keys.Add(key);
        }
    }
}
