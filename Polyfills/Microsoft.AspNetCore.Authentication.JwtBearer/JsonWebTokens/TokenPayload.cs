using System.Text.Json;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>The registered claims, read once and with their types checked, and the members they came from.</summary>
internal sealed record TokenPayload(JsonElement Members, string Id, string Subject, string Issuer, IReadOnlyList<string> Audiences, DateTime? IssuedAt, DateTime? NotBefore, DateTime? Expires)
{
    public static TokenPayload Read(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? new TokenPayload(
            json,
            Text(json, JwtRegisteredClaimNames.Jti),
            TextOrNumber(json, JwtRegisteredClaimNames.Sub),
            Text(json, JwtRegisteredClaimNames.Iss),
            Texts(json, JwtRegisteredClaimNames.Aud),
            Time(json, JwtRegisteredClaimNames.Iat),
            Time(json, JwtRegisteredClaimNames.Nbf),
            Time(json, JwtRegisteredClaimNames.Exp))
        : throw new JsonException("A payload is a JSON object.");

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? StrictJson.Text(value, name) : "";

    private static string TextOrNumber(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetRawText() : Text(json, name);

    private static string[] Texts(JsonElement json, string name)
    {
        if (!json.TryGetProperty(name, out var value))
        {
            return [];
        }

        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(element => StrictJson.Text(element, name))] : [StrictJson.Text(value, name)];
    }

    private static DateTime? Time(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? NumericDate.Read(value, name) : null;
}
