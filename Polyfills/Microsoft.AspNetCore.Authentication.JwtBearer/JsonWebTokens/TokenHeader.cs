using System.Text.Json;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>The members of the header that matter; absent ones are empty, as in the real library.</summary>
internal sealed record TokenHeader(string Alg, string Kid, string Typ, bool HasCritical)
{
    public static TokenHeader Read(JsonElement json) => json.ValueKind == JsonValueKind.Object
        ? new TokenHeader(Member(json, "alg"), Member(json, "kid"), Member(json, "typ"), json.TryGetProperty("crit", out _))
        : throw new JsonException("A header is a JSON object.");

    private static string Member(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? StrictJson.Text(value, name) : "";
}
