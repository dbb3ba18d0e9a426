using System.Collections.Concurrent;
using QuizNet.Gateway.LoadBalancing;
using QuizNet.Gateway.Replicas;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Gateway.Operations;

/// <summary>
/// What operators have chosen while the gateways run, in Redis, so that all gateways do the same: who is drained, and how routes
/// choose. Without Redis a choice holds for the gateway that was told, and is passed on when Redis is back.
/// </summary>
internal sealed partial class SharedChoices(RedisLink redis, Wakeups wakeups, ReplicaTable replicas, BalancingChoices balancing, ILogger<SharedChoices> logger) : BackgroundService
{
    private const string Balancing = "balancing:";
    private const string Drain = "drain:";
    private static readonly RedisKey Key = "{gateway}:choices";
    private static readonly RedisChannel Changed = new("{gateway}:choices-changed", RedisChannel.PatternMode.Literal);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    // Made here and not in Redis yet. An empty value takes a choice back.
    private readonly ConcurrentDictionary<string, string> _unsent = new();
    private readonly ConcurrentDictionary<string, string> _known = new();
    private readonly SemaphoreSlim _exchanging = new(1);

    public Task BalanceAsync(string route, string policy) => ChooseAsync(Balancing + route, policy);

    public override void Dispose()
    {
        _exchanging.Dispose();
        base.Dispose();
    }

    public Task DrainAsync(string replica, bool drain) => ChooseAsync(Drain + replica, drain ? "yes" : "");

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var wakeup = wakeups.On(Changed);
        while (!stoppingToken.IsCancellationRequested)
        {
            await ExchangeAsync();
            await wakeup.WaitAsync(Pause, stoppingToken);
        }
    }

    private async Task ChooseAsync(string field, string value)
    {
        _unsent[field] = value;
        Apply(field, value);
        await ExchangeAsync();
    }

    private async Task ExchangeAsync()
    {
        // One at a time: what an older answer says must not undo a newer choice.
        await _exchanging.WaitAsync();
        try
        {
            foreach (var (field, value) in _unsent)
            {
                await redis.AskAsync(database => value.Length == 0 ? database.HashDeleteAsync(Key, field) : database.HashSetAsync(Key, field, value));
                _unsent.TryRemove(KeyValuePair.Create(field, value));
                redis.Announce(Changed, field);
            }

            var present = (await redis.AskAsync(database => database.HashGetAllAsync(Key))).ToDictionary(entry => (string)entry.Name!, entry => (string)entry.Value!);
            foreach (var field in present.Keys.Union(_known.Keys).Where(field => !_unsent.ContainsKey(field)).ToList())
            {
                Apply(field, present.GetValueOrDefault(field, ""));
            }
        }
        catch (RedisAwayException)
        {
            // Later. A replica that has come back meanwhile is still drained.
            foreach (var (field, value) in _known)
            {
                Apply(field, value);
            }
        }
        finally
        {
            _exchanging.Release();
        }
    }

    // A replica that comes later is asked about, too: drains are applied again each time.
    private void Apply(string field, string value)
    {
        if (field.StartsWith(Drain, StringComparison.Ordinal) && replicas.Find(field[Drain.Length..]) is var (set, replica) && replica.IsDraining != value.Length > 0)
        {
            replica.IsDraining = value.Length > 0;
            set.Refresh();
            LogDrain(replica.Target.Name, replica.IsDraining ? "drained" : "used again");
        }
        else if (field.StartsWith(Balancing, StringComparison.Ordinal) && value.Length > 0 && value != _known.GetValueOrDefault(field) && balancing.TryChoose(field[Balancing.Length..], value))
        {
            LogBalancing(field[Balancing.Length..], value);
        }

        _known[field] = value;
    }

    [LoggerMessage(LogLevel.Information, "{Replica} is {What} now")]
    private partial void LogDrain(string replica, string what);

    [LoggerMessage(LogLevel.Information, "Route {Route} is balanced by {Policy} now")]
    private partial void LogBalancing(string route, string policy);
}
