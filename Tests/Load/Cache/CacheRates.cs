using System.Diagnostics;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Cache;

namespace QuizNet.Load.Cache;

/// <summary>How many questions the cache answers in a second, from the process, from Redis, and as they are mixed in a service.</summary>
internal static class CacheRates
{
    private const int Keys = 1_000;
    private const int Callers = 200;

    // Everything is asked of Redis.
    private static readonly CachePolicy NeverUnasked = new() { Unasked = TimeSpan.Zero };

    public static async Task<int> RunAsync(CancellationToken stop)
    {
        await using var redis = await RedisProcess.StartAsync(stop);
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:redis", $"127.0.0.1:{redis.Port}")]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddMetrics();
        builder.AddCache();
        using var host = builder.Build();
        await host.StartAsync(stop);
        var cache = host.Services.GetRequiredService<TwoLevelCache>();

        Console.WriteLine($"{Environment.ProcessorCount} cores, {Callers} callers, {Keys} keys, redis-server on the same cores; operations per second");
        for (var round = 0; round < 3; round++)
        {
            var local = await RateAsync(cache, new CachePolicy(), 5_000_000, stop);
            var shared = await RateAsync(cache, NeverUnasked, 200_000, stop);
            var mixed = await RateAsync(cache, new CachePolicy { Unasked = TimeSpan.FromMilliseconds(20) }, 2_000_000, stop);
            Console.WriteLine($"process {local,12:N0}   Redis {shared,10:N0}   each key asked of Redis every 20 ms {mixed,12:N0}");
        }

        await host.StopAsync(stop);
        return ExitCodes.Good;
    }

    private static async Task<double> RateAsync(TwoLevelCache cache, CachePolicy policy, int operations, CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var number = 0; number < operations / Callers; number++)
            {
                stop.ThrowIfCancellationRequested();
                await cache.GetAsync($"key-{(caller + number) % Keys}", _ => Task.FromResult<Value?>(new Value("two hundred bytes or so of an item")), ValueJson.Default.Value, policy, stop);
            }
        }, stop)));
        return operations / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }
}

internal sealed record Value(string Text);

[JsonSerializable(typeof(Value))]
internal sealed partial class ValueJson : JsonSerializerContext;
