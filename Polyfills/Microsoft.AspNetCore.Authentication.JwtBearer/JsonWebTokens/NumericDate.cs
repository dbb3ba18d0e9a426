using System.Text.Json;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Whole seconds since 1970 (RFC 7519, 2).</summary>
internal static class NumericDate
{
    // The end of the year 9999, the last that DateTime knows.
    private const long Latest = 253_402_300_799;

    public static DateTime Read(JsonElement value, string name) =>
        value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var seconds) && seconds is >= 0 and <= Latest
            ? DateTime.UnixEpoch.AddSeconds(seconds)
            : throw new JsonException($"'{name}' is not a whole number of seconds between 1970 and 9999.");

    public static long From(DateTime time) => Math.Max(0, (long)Math.Floor((time.ToUniversalTime() - DateTime.UnixEpoch).TotalSeconds));
}
