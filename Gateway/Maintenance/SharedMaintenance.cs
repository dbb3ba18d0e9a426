using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Gateway.Maintenance;

/// <summary>Keeps all gateways in the same mode: by message within milliseconds, by looking every two seconds.</summary>
internal sealed class SharedMaintenance(MaintenanceMode mode, RedisLink redis, Wakeups wakeups, TimeProvider time) : BackgroundService
{
    private static readonly RedisKey Key = "{gateway}:maintenance";
    private static readonly RedisChannel Channel = new("{gateway}:maintenance-changed", RedisChannel.PatternMode.Literal);
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    /// <summary>Refused while Redis is away: half of the gateways in maintenance would be worse than none.</summary>
    public async Task SetAsync(MaintenanceState? state)
    {
        await redis.AskAsync(database => state is null
            ? database.KeyDeleteAsync(Key)
            : database.StringSetAsync(Key, JsonSerializer.Serialize(state, ContractsJson.Default.MaintenanceState), state.Until - time.GetUtcNow()));
        mode.Set(state);
        redis.Announce(Channel, "");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var changed = wakeups.On(Channel);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                var text = await redis.AskAsync(database => database.StringGetAsync(Key));
                mode.Set(text.IsNull ? null : JsonSerializer.Deserialize((string)text!, ContractsJson.Default.MaintenanceState));
            }
            catch (RedisAwayException)
            {
                // The mode that is known stays.
            }

            try
            {
                await changed.WaitAsync(Interval, stoppingToken);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }
}
