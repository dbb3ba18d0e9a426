using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Identity;

/// <summary>
/// Learns of ended sessions from messages, within milliseconds, and from the list every two seconds, because messages may be
/// lost. While Redis is away nothing new is learned; a token lives a quarter of an hour at most.
/// </summary>
internal sealed class EndedSessionsLoop(EndedSessions ended, SessionEnds ends, RedisLink redis, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    // The list is read from a little before the last one known: two writers may be a moment apart.
    private const long OverlapMilliseconds = 5_000;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var subscribed = false;
        var last = 0L;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!subscribed)
                {
                    await redis.Connection.GetSubscriber().SubscribeAsync(SessionEnds.Channel, (_, session) => ended.Add(session!));
                    subscribed = true;
                }

                foreach (var (session, endedAt) in await ends.SinceAsync(last - OverlapMilliseconds))
                {
                    ended.Add(session);
                    last = Math.Max(last, endedAt);
                }
            }
            catch (Exception failure) when (failure is RedisAwayException or RedisException or TimeoutException)
            {
                // What is known stays known.
            }

            ended.Forget();
            await Task.Delay(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
