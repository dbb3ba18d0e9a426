using System.Globalization;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using StackExchange.Redis;

namespace QuizNet.Registry.Instances;

/// <summary>Redis cannot be reached, or does not answer in time.</summary>
/// <remarks>The client's messages append dozens of counters after the first semicolon.</remarks>
internal sealed class StoreAwayException(Exception inner) : Exception(inner.Message.Split(';')[0], inner);

/// <summary>What came of a removal.</summary>
internal sealed record Removal(bool Found, DateTimeOffset RefusedUntil, long Index);

/// <summary>The one truth in Redis that all registry replicas share.</summary>
internal sealed class InstanceStore(IConnectionMultiplexer redis, IOptions<RegistryOptions> options)
{
    // One hash tag, so that a Redis Cluster keeps them together for the scripts.
    private static readonly RedisKey[] Keys =
        [.. new[] { "instances", "beats", "down", "removed", "index", "epoch", "sweeper" }.Select(name => (RedisKey)$"{{registry}}:{name}")];

    private static readonly RedisChannel ChangedChannel = new("{registry}:changed", RedisChannel.PatternMode.Literal);

    public async Task<(long Index, DateTimeOffset? RefusedUntil)> RegisterAsync(string id, StoredInstance instance)
    {
        var answer = (long)await RunAsync(InstanceScripts.Register, id, instance.ToJson());
        if (answer < 0)
        {
            return (0, Time(-answer));
        }

        await AnnounceAsync();
        return (answer, null);
    }

    /// <summary>False if nobody of that id is registered.</summary>
    public async Task<bool> HeartbeatAsync(string id)
    {
        var answer = (RedisResult[])(await RunAsync(InstanceScripts.Heartbeat, id))!;
        if ((long)answer[1] == 1)
        {
            await AnnounceAsync();
        }

        return (long)answer[0] == 1;
    }

    public async Task<Removal> RemoveAsync(string id, TimeSpan refuseFor)
    {
        var answer = (RedisResult[])(await RunAsync(InstanceScripts.Remove, id, (long)refuseFor.TotalMilliseconds))!;
        await AnnounceAsync();
        return new Removal((long)answer[0] == 1, Time((long)answer[1]), (long)answer[2]);
    }

    public async Task<RegistrySnapshot> ReadAsync()
    {
        var run = options.Value.Run;
        var answer = (RedisResult[])(await RunAsync(InstanceScripts.Read, run ?? Guid.NewGuid().ToString("N"), run is null ? "" : "only"))!;
        var beats = Pairs(answer[4]).ToDictionary(pair => pair.Key, pair => Time(long.TryParse(pair.Value, CultureInfo.InvariantCulture, out var beat) ? beat : 0));
        var down = ((string[])answer[5]!).ToHashSet();
        return new RegistrySnapshot(
            (string)answer[0]!,
            long.Parse((string)answer[1]!, CultureInfo.InvariantCulture),
            [
                .. from pair in Pairs(answer[3])
                   let stored = StoredInstance.TryParse(pair.Value)
                   where stored is not null
                   orderby pair.Key
                   select new ServiceInstance(
                       pair.Key,
                       stored.Type,
                       stored.Url,
                       stored.Name,
                       stored.Metadata,
                       down.Contains(pair.Key) ? InstanceStatus.Down : InstanceStatus.Up,
                       stored.RegisteredAt,
                       beats.GetValueOrDefault(pair.Key, stored.RegisteredAt)),
            ],
            Time(long.Parse((string)answer[2]!, CultureInfo.InvariantCulture)));
    }

    public async Task RestoreAsync(RegistrySnapshot ours)
    {
        await RunAsync(
            InstanceScripts.Restore,
            [ours.Index, .. ours.Instances.Where(instance => instance.Healthy).SelectMany(instance => new RedisValue[] { instance.ServiceId, StoredInstance.Of(instance).ToJson() })]);
        await AnnounceAsync();
    }

    /// <summary>Marks the first as down and forgets the second, unless another replica has swept just now.</summary>
    public async Task<long> SweepAsync(IReadOnlyList<ServiceInstance> expired, IReadOnlyList<ServiceInstance> forgotten, TimeSpan untilNext)
    {
        var changed = (long)await RunAsync(
            InstanceScripts.Sweep,
            [(long)untilNext.TotalMilliseconds, expired.Count, .. expired.Concat(forgotten).SelectMany(instance => new RedisValue[] { instance.ServiceId, instance.LastHeartbeat.ToUnixTimeMilliseconds() })]);
        if (changed > 0)
        {
            await AnnounceAsync();
        }

        return changed;
    }

    /// <summary>Calls back on every change that any registry replica makes, once Redis is there.</summary>
    public async Task SubscribeAsync(Action changed)
    {
        try
        {
            await redis.GetSubscriber().SubscribeAsync(ChangedChannel, (_, _) => changed());
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            throw new StoreAwayException(failure);
        }
    }

    // A lost message delays others until their next resync; it is not worth failing a change that has been made.
    private Task<long> AnnounceAsync() => redis.GetSubscriber().PublishAsync(ChangedChannel, "", CommandFlags.FireAndForget);

    private async Task<RedisResult> RunAsync(string script, params RedisValue[] arguments)
    {
        try
        {
            return await redis.GetDatabase().ScriptEvaluateAsync(script, Keys, arguments).WaitAsync(options.Value.RedisPatience);
        }
        catch (Exception failure) when (failure is RedisException or TimeoutException)
        {
            throw new StoreAwayException(failure);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Pairs(RedisResult flat) =>
        ((string[])flat!).Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
