using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.ServiceDefaults.Identity;
using StackExchange.Redis;

namespace QuizNet.Gateway.Idempotency;

/// <summary>A request with a key. Id: what is wanted by whom under which key; entry: what is in Redis while it is in progress.</summary>
internal sealed record KeyedRequest(RedisKey Id, string Fingerprint, byte[] Entry)
{
    public static KeyedRequest Of(HttpContext context, string key, ReadOnlySpan<byte> body)
    {
        var request = context.Request;
        var id = RequestKey.IdOf(context.User.UserId(), request.Method, request.PathBase + request.Path, key);
        using var content = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        content.AppendData(Encoding.UTF8.GetBytes($"{request.QueryString}\n"));
        content.AppendData(body);
        var fingerprint = Convert.ToHexString(content.GetHashAndReset());
        var entry = JsonSerializer.SerializeToUtf8Bytes(new KeyEntry(fingerprint, Guid.NewGuid().ToString("N"), null), KeyJson.Default.KeyEntry);
        return new KeyedRequest($"idempotency:{{{id}}}", fingerprint, entry);
    }
}
