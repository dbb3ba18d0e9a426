using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Auth.Throttling;

/// <summary>
/// Counts sign-ins that are under way or have failed, by account and by address, for all replicas in Redis; while Redis is away
/// each replica counts for itself. An attempt counts before its password is checked, so that parallel guesses count too.
/// </summary>
internal sealed class SignInThrottle(RedisLink redis, TimeProvider time)
{
    private const int MostLocalCounts = 10_000;

    private readonly ConcurrentDictionary<string, (int Count, DateTimeOffset Last)> _local = [];

    /// <summary>How long to wait before the next attempt; zero if this one may go on, and is counted.</summary>
    public async Task<TimeSpan> BeginAsync(string account, string address)
    {
        var ofAccount = await BeginAsync($"account:{Hash(account)}", ThrottleRules.FreeForAccount);
        return ofAccount > TimeSpan.Zero ? ofAccount : await BeginAsync($"address:{address}", ThrottleRules.FreeForAddress);
    }

    /// <summary>The account's failures are forgotten. The address only gets this attempt back: one good account is not worth many guesses at others.</summary>
    public async Task SucceedAsync(string account, string address)
    {
        var key = $"account:{Hash(account)}";
        _local.TryRemove(key, out _);
        try
        {
            await redis.AskAsync(database => database.KeyDeleteAsync(Key(key)));
            await redis.RunAsync(ThrottleScripts.Undo, [Key($"address:{address}")], []);
        }
        catch (RedisAwayException)
        {
            // It is forgotten by itself.
        }
    }

    private async Task<TimeSpan> BeginAsync(string key, int free)
    {
        try
        {
            // The script knows the waits as a list, so that there is one rule.
            var waits = Enumerable.Range(free, 8).Select(failures => (RedisValue)(long)ThrottleRules.Wait(failures, free).TotalMilliseconds);
            return TimeSpan.FromMilliseconds((long)await redis.RunAsync(
                ThrottleScripts.Begin, [Key(key)], [free, (long)ThrottleRules.Window.TotalMilliseconds, .. waits]));
        }
        catch (RedisAwayException)
        {
            return BeginHere(key, free);
        }
    }

    private TimeSpan BeginHere(string key, int free)
    {
        if (_local.Count > MostLocalCounts)
        {
            _local.Clear();
        }

        var now = time.GetUtcNow();
        var (count, last) = _local.GetValueOrDefault(key);
        var wait = last + ThrottleRules.Wait(count, free) - now;
        if (wait > TimeSpan.Zero)
        {
            return wait;
        }

        _local[key] = (now - last > ThrottleRules.Window ? 1 : count + 1, now);
        return TimeSpan.Zero;
    }

    private static RedisKey Key(string key) => $"{{signin:{key}}}";

    // What people type into the field for a name is sometimes their password.
    private static string Hash(string account) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(account)));
}
