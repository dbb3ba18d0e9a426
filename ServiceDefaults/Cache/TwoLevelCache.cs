using System.Text.Json.Serialization.Metadata;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Cache;

/// <summary>
/// Answers from the process, then from Redis, then from the source, which is asked once for all callers of all replicas. Without
/// Redis each process asks the source for itself: losing Redis costs speed, never an answer.
/// </summary>
public sealed class TwoLevelCache
{
    private static readonly TimeSpan FirstLook = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan LastLook = TimeSpan.FromMilliseconds(50);

    private readonly LocalLevel _local;
    private readonly RedisLevel _shared;
    private readonly CacheMetrics _metrics;
    private readonly TimeProvider _time;
    private readonly bool _off;

    /// <summary>Off, it asks the source each time: to measure what it is worth.</summary>
    internal TwoLevelCache(LocalLevel local, RedisLevel shared, CacheMetrics metrics, TimeProvider time, bool off = false) =>
        (_local, _shared, _metrics, _time, _off) = (local, shared, metrics, time, off);

    /// <summary>The source answers null for what does not exist, and that is kept too.</summary>
    public async ValueTask<Cached<T>> GetAsync<T>(
        string key, Func<CancellationToken, Task<T?>> source, JsonTypeInfo<T> json, CachePolicy policy, CancellationToken cancellationToken) where T : class
    {
        if (_off)
        {
            return new Cached<T>(await source(cancellationToken), CacheOutcome.Miss);
        }

        var found = _local.Find(key) is { } entry && _time.GetElapsedTime(entry.KnownAt) < policy.Unasked
            ? new Cached<T>((T?)entry.Value, CacheOutcome.Hit)
            : await _local.Join<T>(key, flight => FlyAsync(key, flight, source, json, policy)).Value.WaitAsync(cancellationToken);
        _metrics.Count(found.Outcome);
        return found;
    }

    /// <summary>What is kept is no longer true: nobody gets it any more. Call it after the source has changed.</summary>
    public async Task ReplacedAsync(string key)
    {
        _local.Drop(key);
        try
        {
            await _shared.ReplaceAsync(key);
        }
        catch (RedisAwayException)
        {
            // Other processes keep it for as long as the policy says; whoever needs more has an event repeat this call.
        }

        // Once more, for a flight that left in between with what Redis had.
        _local.Drop(key);
    }

    // Shared by all who wait for the key, so no single caller can cancel it.
    private async Task<Cached<T>> FlyAsync<T>(string key, object flight, Func<CancellationToken, Task<T?>> source, JsonTypeInfo<T> json, CachePolicy policy) where T : class
    {
        var left = _time.GetTimestamp();
        LocalEntry? landed = null;
        try
        {
            var found = await FindAsync(key, source, json, policy);
            landed = new LocalEntry(found.Value, left);
            return found;
        }
        catch (Exception) when (_local.Find(key) is { } old && _time.GetElapsedTime(old.KnownAt) < policy.Emergency)
        {
            return new Cached<T>((T?)old.Value, CacheOutcome.Stale);
        }
        finally
        {
            _local.Land(key, flight, landed, policy.Emergency);
        }
    }

    private async Task<Cached<T>> FindAsync<T>(string key, Func<CancellationToken, Task<T?>> source, JsonTypeInfo<T> json, CachePolicy policy) where T : class
    {
        var asker = _shared.NewAsker();
        try
        {
            for (var look = FirstLook; ; look = look * 2 < LastLook ? look * 2 : LastLook)
            {
                var entry = await _shared.ReadAsync(key, asker, policy, json);
                if (entry.Fresh)
                {
                    return new Cached<T>(entry.Value, look == FirstLook ? CacheOutcome.Hit : CacheOutcome.Miss);
                }

                if (entry.Leased && !entry.Found)
                {
                    return new Cached<T>(await LoadAsync(key, asker, entry.Version, source, json, policy), CacheOutcome.Miss);
                }

                if (entry.Found)
                {
                    if (entry.Leased)
                    {
                        _ = RefreshAsync(key, asker, entry.Version, source, json, policy);
                    }

                    return new Cached<T>(entry.Value, CacheOutcome.Stale);
                }

                // Another process loads it.
                await Task.Delay(look, _time);
            }
        }
        catch (RedisAwayException)
        {
            return new Cached<T>(await source(CancellationToken.None), CacheOutcome.Miss);
        }
    }

    private async Task<T?> LoadAsync<T>(string key, string asker, string version, Func<CancellationToken, Task<T?>> source, JsonTypeInfo<T> json, CachePolicy policy) where T : class
    {
        T? value;
        try
        {
            value = await source(CancellationToken.None);
        }
        catch
        {
            await _shared.ReleaseAsync(key, asker);
            throw;
        }

        try
        {
            await _shared.StoreAsync(key, asker, version, value, policy, json);
        }
        catch (RedisAwayException)
        {
            // It has been loaded all the same.
        }

        return value;
    }

    private async Task RefreshAsync<T>(string key, string asker, string version, Func<CancellationToken, Task<T?>> source, JsonTypeInfo<T> json, CachePolicy policy) where T : class
    {
        try
        {
            await LoadAsync(key, asker, version, source, json, policy);
        }
        catch (Exception)
        {
            // The next caller tries again, and sees the failure once nothing stale is left.
        }
    }
}
