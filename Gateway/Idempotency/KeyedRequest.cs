using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using StackExchange.Redis;

namespace QuizNet.Gateway.Idempotency;

/// <summary>A request with a key. Id: what is wanted by whom under which key; entry: what is in Redis while it is in progress.</summary>
internal sealed record KeyedRequest(RedisKey Id, string Fingerprint, bool HasToken, byte[] Entry)
{
    public static KeyedRequest Of(HttpRequest request, string key, ReadOnlySpan<byte> body)
    {
        // The gateway does not check tokens, so only whoever has the very same one counts as the same user.
        var token = request.Headers.Authorization.ToString();
        var id = SHA256.HashData(Encoding.UTF8.GetBytes($"{token}\n{request.Method}\n{Uri.EscapeDataString(request.PathBase + request.Path)}\n{key}"));
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        content.AppendData(Encoding.UTF8.GetBytes($"{request.QueryString}\n"));
        content.AppendData(body);
        var fingerprint = Convert.ToHexString(content.GetHashAndReset());
        var entry = JsonSerializer.SerializeToUtf8Bytes(new KeyEntry(fingerprint, Guid.NewGuid().ToString("N"), null), KeyJson.Default.KeyEntry);
        return new KeyedRequest($"idempotency:{{{Convert.ToHexString(id)}}}", fingerprint, token.Length > 0, entry);
    }
}
