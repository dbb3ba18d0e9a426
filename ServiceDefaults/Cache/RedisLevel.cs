using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Cache;

/// <summary>What Redis has of a key. Leased: the asker is the one to load it, and stores it with this version stamp.</summary>
internal sealed record RedisEntry<T>(bool Found, T? Value, bool Fresh, bool Leased, string Version);

/// <summary>The level that all processes share.</summary>
internal sealed class RedisLevel(RedisLink redis)
{
    public static readonly RedisChannel ReplacedChannel = new("{cache}:replaced", RedisChannel.PatternMode.Literal);

    private static readonly TimeSpan VersionKept = TimeSpan.FromHours(1);

    // Leases are told apart by process and question.
    private readonly string _process = Guid.NewGuid().ToString("N");
    private long _questions;

    public string NewAsker() => $"{_process}:{Interlocked.Increment(ref _questions)}";

    public async Task<RedisEntry<T>> ReadAsync<T>(string key, string asker, CachePolicy policy, JsonTypeInfo<T> json)
    {
        var answer = (RedisResult[])(await redis.RunAsync(CacheScripts.Read, Keys(key), [asker, Milliseconds(policy.LoadLease), Milliseconds(policy.Stale)]))!;
        var entry = (byte[]?)answer[0];
        return new RedisEntry<T>(entry is not null, entry is null ? default : JsonSerializer.Deserialize(entry, json), (int)answer[1] == 1, (int)answer[2] == 1, (string)answer[3]!);
    }

    public Task StoreAsync<T>(string key, string asker, string version, T? value, CachePolicy policy, JsonTypeInfo<T> json)
    {
        var keep = (policy.Fresh * (1 + (Random.Shared.NextDouble() / 10))) + policy.Stale;
        return redis.RunAsync(CacheScripts.Store, Keys(key), [asker, version, value is null ? "null"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(value, json), Milliseconds(keep)]);
    }

    public Task ReleaseAsync(string key, string asker) => redis.RunAsync(CacheScripts.Release, Keys(key), [asker]);

    public async Task ReplaceAsync(string key)
    {
        await redis.RunAsync(CacheScripts.Replace, Keys(key), [Guid.NewGuid().ToString("N"), Milliseconds(VersionKept)]);
        redis.Announce(ReplacedChannel, key);
    }

    private static long Milliseconds(TimeSpan span) => (long)span.TotalMilliseconds;

    private static RedisKey[] Keys(string key) => [$"{{cache:{key}}}", $"{{cache:{key}}}:version", $"{{cache:{key}}}:lease"];
}
