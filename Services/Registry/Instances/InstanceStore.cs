using System.Globalization;
using System.Runtime.CompilerServices;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Registry.Instances;

/// <summary>What came of a registration: new, or one more of an instance that was known.</summary>
internal sealed record RegistrationResult(long Index, bool IsNew, DateTimeOffset? RefusedUntil);

/// <summary>What came of a heartbeat. Revived: the instance had been down.</summary>
internal sealed record HeartbeatResult(bool Known, bool Revived);

/// <summary>What came of a removal.</summary>
internal sealed record Removal(bool Found, DateTimeOffset RefusedUntil, long Index);

/// <summary>The one truth in Redis that all registry replicas share.</summary>
internal sealed class InstanceStore(RedisLink redis)
{
    // One hash tag, so that a Redis Cluster keeps them together for the scripts.
    private static readonly RedisKey[] Keys =
        [.. new[] { "instances", "beats", "down", "removed", "index", "epoch", "sweeper" }.Select(name => (RedisKey)$"{{registry}}:{name}")];

    /// <summary>Tells of every change that any registry replica makes.</summary>
    public static readonly RedisChannel ChangedChannel = new("{registry}:changed", RedisChannel.PatternMode.Literal);

    public async Task<RegistrationResult> RegisterAsync(string id, StoredInstance instance)
    {
        var answer = (long[])(await RunAsync(InstanceScripts.Register, [id, instance.ToJson()]))!;
        if (answer[0] < 0)
        {
            return new RegistrationResult(0, IsNew: false, Time(-answer[0]));
        }

        Announce();
        return new RegistrationResult(answer[0], IsNew: answer[1] == 1, RefusedUntil: null);
    }

    public async Task<HeartbeatResult> HeartbeatAsync(string id)
    {
        var answer = (long[])(await RunAsync(InstanceScripts.Heartbeat, [id]))!;
        var result = new HeartbeatResult(Known: answer[0] == 1, Revived: answer[1] == 1);
        if (result.Revived)
        {
            Announce();
        }

        return result;
    }

    public async Task<Removal> RemoveAsync(string id, TimeSpan refuseFor)
    {
        var answer = (RedisResult[])(await RunAsync(InstanceScripts.Remove, [id, (long)refuseFor.TotalMilliseconds]))!;
        Announce();
        return new Removal((long)answer[0] == 1, Time((long)answer[1]), (long)answer[2]);
    }

    /// <summary>All there is. What was written in another run of the application, if this is one, is dropped.</summary>
    public async Task<RegistrySnapshot> ReadAsync(string? run)
    {
        var answer = (RedisResult[])(await RunAsync(InstanceScripts.Read, [run ?? Guid.NewGuid().ToString("N"), run is null ? "" : "only"]))!;
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
        Announce();
    }

    /// <summary>Marks the first as down and forgets the second, unless another replica has swept just now. Answers the ids of those that it has changed.</summary>
    public async Task<IReadOnlyCollection<string>> SweepAsync(IReadOnlyList<ServiceInstance> expired, IReadOnlyList<ServiceInstance> forgotten, TimeSpan untilNext)
    {
        var changed = (string[])(await RunAsync(
            InstanceScripts.Sweep,
            [(long)untilNext.TotalMilliseconds, expired.Count, .. expired.Concat(forgotten).SelectMany(instance => new RedisValue[] { instance.ServiceId, instance.LastHeartbeat.ToUnixTimeMilliseconds() })]))!;
        if (changed.Length > 0)
        {
            Announce();
        }

        return changed;
    }

    // A lost message delays others until their next resync; it is not worth failing a change that has been made.
    private void Announce() => redis.Announce(ChangedChannel, "");

    private Task<RedisResult> RunAsync(string script, RedisValue[] arguments, [CallerArgumentExpression(nameof(script))] string name = "") => redis.RunAsync(script, Keys, arguments, name);

    private static IEnumerable<KeyValuePair<string, string>> Pairs(RedisResult flat) =>
        ((string[])flat!).Chunk(2).Select(pair => KeyValuePair.Create(pair[0], pair[1]));

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
