using System.Globalization;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>An event at its place in the log.</summary>
internal sealed record LoggedEvent(long Offset, EventEnvelope Event);

/// <summary>The log of all events in Redis, from which each group reads at its own pace.</summary>
public sealed class EventLog(RedisLink redis)
{
    /// <summary>Says that there is something new. May be lost: readers look by themselves, too.</summary>
    internal static readonly RedisChannel PublishedChannel = new("{events}:published", RedisChannel.PatternMode.Literal);

    // Of each partition. A group that falls further behind than this loses events, and says so.
    private const int Kept = 10_000;

    private static readonly RedisKey Positions = "{events}:positions";
    private static readonly RedisKey DeadLetters = "{events}:dead";
    private static readonly RedisKey[] Logs = [.. Enumerable.Range(0, Partition.Count).Select(number => (RedisKey)$"{{events}}:log:{number}")];
    private static readonly RedisKey[] Keys = ["{events}:offsets", Positions, DeadLetters, .. Logs];

    internal RedisLink Redis => redis;

    /// <summary>For a service without a database. With one, ServiceContext.Emit ties the event to the change.</summary>
    public Task PublishAsync<TEvent>(TEvent happened, string source, DateTimeOffset now) where TEvent : IEvent =>
        PublishAsync([OutboxMessage.Of(happened, source, now).ToEnvelope()]);

    internal async Task PublishAsync(IReadOnlyList<EventEnvelope> events)
    {
        using var sending = EventTelemetry.Send(events);
        await redis.RunAsync(EventScripts.Publish, Keys, [Kept, .. events.SelectMany(happened => new RedisValue[] { Partition.Of(happened.Key), ToJson(happened) })]);
        redis.Announce(PublishedChannel, "");
    }

    internal async Task<IReadOnlyList<LoggedEvent>> ReadAsync(int partition, long after, int count)
    {
        var entries = await redis.AskAsync(database => database.SortedSetRangeByScoreWithScoresAsync(Logs[partition], after, double.PositiveInfinity, Exclude.Start, take: count));
        return [.. entries.Select(entry => new LoggedEvent((long)entry.Score, ToEvent(entry.Element)))];
    }

    /// <summary>The offset of the oldest event that is kept.</summary>
    internal async Task<long> OldestAsync(int partition) =>
        await redis.AskAsync(database => database.SortedSetRangeByRankWithScoresAsync(Logs[partition], 0, 0)) is [var oldest] ? (long)oldest.Score : 0;

    /// <summary>The newest first, of all partitions.</summary>
    public async Task<IReadOnlyList<EventEnvelope>> RecentAsync(int count)
    {
        var newest = await redis.AskAsync(database => Task.WhenAll(Logs.Select(log => database.SortedSetRangeByRankAsync(log, 0, count - 1, Order.Descending))));
        return [.. newest.SelectMany(entries => entries).Select(ToEvent).OrderByDescending(happened => happened.Time).ThenByDescending(happened => happened.Id).Take(count)];
    }

    internal async Task<long> PositionAsync(string group, int partition) =>
        (long?)await redis.AskAsync(database => database.HashGetAsync(Positions, Field(group, partition))) ?? 0;

    /// <summary>False if another reader has taken over since the token was given.</summary>
    internal async Task<bool> CommitAsync(string group, int partition, long offset, long fencingToken) =>
        (long)await redis.RunAsync(EventScripts.Commit, Keys, [Field(group, partition), offset, fencingToken]) == 1;

    internal Task BuryAsync(DeadEvent dead) => redis.AskAsync(database => database.HashSetAsync(
        DeadLetters, $"{dead.Group}|{dead.Event.Id}", JsonSerializer.Serialize(dead, ContractsJson.Default.DeadEvent)));

    public async Task<IReadOnlyList<DeadEvent>> DeadLettersAsync()
    {
        var entries = await redis.AskAsync(database => database.HashValuesAsync(DeadLetters));
        return [.. entries.Select(entry => JsonSerializer.Deserialize((string)entry!, ContractsJson.Default.DeadEvent)!).OrderByDescending(dead => dead.Time)];
    }

    /// <summary>Back to the end of the log. Groups that have handled them know them from their inbox.</summary>
    public async Task ReplayAsync(IEnumerable<DeadEvent> letters)
    {
        await redis.RunAsync(
            EventScripts.Replay,
            Keys,
            [Kept, .. letters.SelectMany(dead => new RedisValue[] { $"{dead.Group}|{dead.Event.Id}", Partition.Of(dead.Event.Key), ToJson(dead.Event) })]);
        redis.Announce(PublishedChannel, "");
    }

    private static string Field(string group, int partition) => string.Create(CultureInfo.InvariantCulture, $"{group}:{partition}");

    private static string ToJson(EventEnvelope happened) => JsonSerializer.Serialize(happened, ContractsJson.Default.EventEnvelope);

    private static EventEnvelope ToEvent(RedisValue json) => JsonSerializer.Deserialize((string)json!, ContractsJson.Default.EventEnvelope)!;
}
