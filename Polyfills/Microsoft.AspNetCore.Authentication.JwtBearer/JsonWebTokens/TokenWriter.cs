using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.IdentityModel.JsonWebTokens;

/// <summary>Writes the two JSON objects of a token and signs them.</summary>
internal static class TokenWriter
{
    private const string DefaultType = "JWT";

    // The tokens are base64url in the end: nothing needs to be escaped for HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(SecurityTokenDescriptor descriptor, DateTime now, TimeSpan? lifetime)
    {
        var credentials = descriptor.SigningCredentials ?? throw new NotSupportedException("Tokens without a signature are not written.");
        var signed = $"{Encode(Header(descriptor, credentials))}.{Encode(Payload(descriptor, now, lifetime))}";
        return $"{signed}.{Base64UrlEncoder.Encode(Signatures.Sign(credentials, Encoding.ASCII.GetBytes(signed)))}";
    }

    private static Dictionary<string, object?> Header(SecurityTokenDescriptor descriptor, SigningCredentials credentials)
    {
        var header = new Dictionary<string, object?> { ["alg"] = credentials.Algorithm };
        if (credentials.Kid is { } kid)
        {
            header["kid"] = kid;
        }

        header["typ"] = string.IsNullOrEmpty(descriptor.TokenType) ? DefaultType : descriptor.TokenType;
        return header;
    }

    private static Dictionary<string, object?> Payload(SecurityTokenDescriptor descriptor, DateTime now, TimeSpan? lifetime)
    {
        var payload = new Dictionary<string, object?>();
        AddText(JwtRegisteredClaimNames.Aud, descriptor.Audience);
        AddText(JwtRegisteredClaimNames.Iss, descriptor.Issuer);
        AddTime(JwtRegisteredClaimNames.Exp, descriptor.Expires);
        AddTime(JwtRegisteredClaimNames.Iat, descriptor.IssuedAt);
        AddTime(JwtRegisteredClaimNames.Nbf, descriptor.NotBefore);
        foreach (var (name, value) in descriptor.Claims ?? new Dictionary<string, object>())
        {
            payload.TryAdd(name, value);
        }

        foreach (var claims in (descriptor.Subject?.Claims ?? []).GroupBy(claim => claim.Type))
        {
            var values = claims.Select(ClaimValues.ToJson).ToList();
            payload.TryAdd(claims.Key, values.Count == 1 ? values[0] : values);
        }

        if (lifetime is { } span)
        {
            AddTime(JwtRegisteredClaimNames.Exp, now + span);
            AddTime(JwtRegisteredClaimNames.Iat, now);
            AddTime(JwtRegisteredClaimNames.Nbf, now);
        }

        return payload;

        void AddText(string name, string? text) => _ = !string.IsNullOrEmpty(text) && payload.TryAdd(name, text);

        void AddTime(string name, DateTime? time) => _ = time is { } known && payload.TryAdd(name, NumericDate.From(known));
    }

    private static string Encode(Dictionary<string, object?> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            ClaimValues.Write(writer, members);
        }

        return Base64UrlEncoder.Encode(buffer.WrittenSpan.ToArray());
    }
}
