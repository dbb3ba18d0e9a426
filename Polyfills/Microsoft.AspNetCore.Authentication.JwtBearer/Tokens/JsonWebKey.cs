using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Microsoft.IdentityModel.Tokens;

/// <summary>A public key as RFC 7517 writes it. Private members are not read.</summary>
public class JsonWebKey : SecurityKey
{
    private ECDsaSecurityKey? _converted;

    public JsonWebKey()
    {
    }

    public JsonWebKey(string json)
    {
        ArgumentException.ThrowIfNullOrEmpty(json);
        try
        {
            Read(StrictJson.Parse(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("This is not a JSON web key.", nameof(json), exception);
        }
    }

    [JsonPropertyName("kty"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kty { get; set; }

    [JsonPropertyName("crv"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Crv { get; set; }

    [JsonPropertyName("x"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? X { get; set; }

    [JsonPropertyName("y"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Y { get; set; }

    [JsonPropertyName("kid"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Kid { get; set; }

    [JsonPropertyName("use"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Use { get; set; }

    [JsonPropertyName("alg"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Alg { get; set; }

    [JsonIgnore]
    public override string? KeyId
    {
        get => Kid;
        set => Kid = value;
    }

    [JsonIgnore]
    public override int KeySize => Kty == EllipticCurveKey.KeyType && X is { Length: > 0 } ? Base64UrlEncoder.DecodeBytes(X).Length * 8 : 0;

    /// <summary>Made once, so that the set a resolver keeps does not import a key for each token. Null for what is not a P-256 point.</summary>
    internal ECDsaSecurityKey? ToECDsaSecurityKey() => _converted ??= EllipticCurveKey.TryImport(this);

    internal void Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A key is a JSON object.");
        }

        Kty = Member(json, "kty");
        Crv = Member(json, "crv");
        X = Member(json, "x");
        Y = Member(json, "y");
        Kid = Member(json, "kid");
        Use = Member(json, "use");
        Alg = Member(json, "alg");
    }

    private static string? Member(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? StrictJson.Text(value, name) : null;
}
