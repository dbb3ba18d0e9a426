using System.Text.Json;
using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Gateway.Idempotency;

/// <summary>The keys, in the Redis that all gateways share.</summary>
internal sealed class KeyStore(RedisLink redis, IOptions<IdempotencyOptions> options)
{
    public bool IsAway => redis.IsAway;

    /// <summary>What there is under the key. Null: nothing was, and now there is this request in progress.</summary>
    public async Task<KeyEntry?> BeginAsync(KeyedRequest request, TimeSpan deadline)
    {
        var found = (byte[]?)await redis.RunAsync(KeyScripts.Begin, [request.Id], [request.Entry, Milliseconds(deadline + options.Value.Grace)]);
        return found is null ? null : JsonSerializer.Deserialize(found, KeyJson.Default.KeyEntry);
    }

    /// <summary>Keeps the answer, or frees the key if there is none to keep. If Redis is away the lease frees it.</summary>
    public async Task EndAsync(KeyedRequest request, StoredAnswer? answer)
    {
        try
        {
            if (answer is null)
            {
                await redis.RunAsync(KeyScripts.Free, [request.Id], [request.Entry]);
                return;
            }

            var entry = JsonSerializer.SerializeToUtf8Bytes(new KeyEntry(request.Fingerprint, null, answer), KeyJson.Default.KeyEntry);
            await redis.RunAsync(KeyScripts.Finish, [request.Id], [request.Entry, entry, Milliseconds(options.Value.Kept)]);
        }
        catch (RedisAwayException)
        {
            // The services know the keys, too.
        }
    }

    private static long Milliseconds(TimeSpan span) => (long)span.TotalMilliseconds;
}
