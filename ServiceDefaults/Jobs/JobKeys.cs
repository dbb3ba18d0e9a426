using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>The keys of a queue, in the order that its scripts know. One hash tag, so that a Redis Cluster keeps them together.</summary>
internal sealed class JobKeys
{
    private static readonly string[] Common =
    [
        "jobs", "states", "results", "errors", "progress", "meta", "all", "completed", "failed", "cancelled",
        "keys", "key-times", "minutes", "workers", "watched", "finished", "sweeper",
    ];

    private static readonly string[] PerType = ["waiting", "delayed", "active", "rate"];

    public JobKeys(string queue, IEnumerable<string> types)
    {
        var prefix = $"{{jobs:{queue}}}:";
        All = [.. Common.Concat(types.SelectMany(type => PerType.Select(set => $"{set}:{type}"))).Select(name => (RedisKey)(prefix + name))];
        Wake = Channel("wake");
        Changed = Channel("changed");
        Cancelled = Channel("cancelled-now");

        RedisChannel Channel(string name) => new(prefix + name, RedisChannel.PatternMode.Literal);
    }

    /// <summary>Every script gets all of them, because none may touch a key that it was not given.</summary>
    public RedisKey[] All { get; }

    /// <summary>There is something to do for a worker that has nothing to do.</summary>
    public RedisChannel Wake { get; }

    /// <summary>Says the id of a watched job that has changed.</summary>
    public RedisChannel Changed { get; }

    /// <summary>Says the id of a job that was cancelled while it ran.</summary>
    public RedisChannel Cancelled { get; }
}
