using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Gateway.RateLimits;

/// <summary>Tells the other gateways what has been counted here, many callers at a time, so that requests need not wait for it.</summary>
internal sealed partial class TellLoop(SharedCounts shared, IOptions<RateLimitOptions> options, TimeProvider time, ILogger<TellLoop> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Off)
        {
            return;
        }

        var alone = false;
        using var timer = new PeriodicTimer(options.Value.TellEvery, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            var wasAlone = alone;
            alone = shared.IsAway || !await TryTellAsync();
            if (alone && !wasAlone)
            {
                LogAlone();
            }
            else if (wasAlone && !alone)
            {
                LogTogether();
            }
        }
    }

    private async Task<bool> TryTellAsync()
    {
        try
        {
            await shared.TellAsync(time.GetUtcNow().ToUnixTimeMilliseconds());
            return true;
        }
        catch (RedisAwayException failure)
        {
            LogFailure(failure);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Redis is away; rate limits are counted by each gateway for itself")]
    private partial void LogAlone();

    [LoggerMessage(LogLevel.Information, "Rate limits are counted by all gateways together again")]
    private partial void LogTogether();

    [LoggerMessage(LogLevel.Debug, "Counts could not be told")]
    private partial void LogFailure(Exception failure);
}
