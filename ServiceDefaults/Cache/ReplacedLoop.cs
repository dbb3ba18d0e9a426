using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Cache;

/// <summary>Drops what other processes have replaced. Their messages may be lost; the policy bounds what that costs.</summary>
internal sealed class ReplacedLoop(RedisLink redis, LocalLevel local, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await redis.Connection.GetSubscriber().SubscribeAsync(RedisLevel.ReplacedChannel, (_, key) => local.Drop(key!));
                return;
            }
            catch (Exception failure) when (failure is RedisException or TimeoutException)
            {
                await Task.Delay(Pause, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
