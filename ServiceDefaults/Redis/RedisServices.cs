using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Redis;

public static class RedisServices
{
    // The client's own pace would find a Redis that is back only after five seconds.
    private const int ReconnectMilliseconds = 500;

    /// <summary>Redis for a service that goes on without it, so it does not decide on the service's health.</summary>
    public static void AddRedis(this IHostApplicationBuilder builder)
    {
        if (builder.Services.Any(service => service.ServiceType == typeof(RedisLink)))
        {
            return;
        }

        builder.AddRedisClient("redis", settings => settings.DisableHealthChecks = true, options => options.ReconnectRetryPolicy = new LinearRetry(ReconnectMilliseconds));
        builder.Services.AddOptions<RedisLinkOptions>().BindConfiguration("Redis");
        builder.Services.TryAddSingleton<RedisLink>();
        builder.Services.TryAddSingleton<Wakeups>();
    }
}
