using System.Globalization;
using System.Security.Claims;
using System.Text.Json;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Members of a payload as claims: an array is one claim for each of its elements, an object its JSON text.</summary>
internal static class JsonClaims
{
    public static IEnumerable<Claim> From(JsonElement payload, string issuer)
    {
        foreach (var member in payload.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.Array)
            {
                foreach (var element in member.Value.EnumerateArray())
                {
                    yield return From(member.Name, element, issuer);
                }
            }
            else
            {
                yield return From(member.Name, member.Value, issuer);
            }
        }
    }

    private static Claim From(string type, JsonElement value, string issuer)
    {
        var (text, valueType) = value.ValueKind switch
        {
            JsonValueKind.String => (StrictJson.Text(value, "A claim"), ClaimValueTypes.String),
            JsonValueKind.True => ("true", ClaimValueTypes.Boolean),
            JsonValueKind.False => ("false", ClaimValueTypes.Boolean),
            JsonValueKind.Null => ("", JsonClaimValueTypes.JsonNull),
            JsonValueKind.Array => (value.GetRawText(), JsonClaimValueTypes.JsonArray),
            JsonValueKind.Object => (value.GetRawText(), JsonClaimValueTypes.Json),
            _ => Number(type, value),
        };
        return new Claim(type, text, valueType, issuer, issuer);
    }

    private static (string, string) Number(string type, JsonElement value)
    {
        // The real library keeps times as long, however small they are.
        if (type is not (JwtRegisteredClaimNames.Exp or JwtRegisteredClaimNames.Iat or JwtRegisteredClaimNames.Nbf) && value.TryGetInt32(out var small))
        {
            return (small.ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer32);
        }

        return value.TryGetInt64(out var large)
            ? (large.ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Integer64)
            : (value.GetDouble().ToString(CultureInfo.InvariantCulture), ClaimValueTypes.Double);
    }
}
