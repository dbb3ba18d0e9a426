using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.ServiceDefaults.Cache;

public static class CacheServices
{
    private const string Header = "X-Cache";

    public static void AddCache(this IHostApplicationBuilder builder)
    {
        builder.AddRedis();
        builder.Services.AddSingleton<LocalLevel>();
        builder.Services.AddSingleton<RedisLevel>();
        builder.Services.AddSingleton<CacheMetrics>();
        builder.Services.AddSingleton(provider => new TwoLevelCache(
            provider.GetRequiredService<LocalLevel>(),
            provider.GetRequiredService<RedisLevel>(),
            provider.GetRequiredService<CacheMetrics>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<IConfiguration>().GetValue<bool>("Cache:Off")));
        builder.Services.AddHostedService<ReplacedLoop>();
    }

    /// <summary>Tells the caller where the answer came from: hit, miss or stale.</summary>
    public static void SetCacheOutcome(this HttpResponse response, CacheOutcome outcome) => response.Headers[Header] = outcome switch
    {
        CacheOutcome.Hit => "hit",
        CacheOutcome.Stale => "stale",
        _ => "miss",
    };
}
