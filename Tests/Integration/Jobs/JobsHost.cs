using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.ServiceDefaults.Jobs;
using StackExchange.Redis;

namespace QuizNet.Integration.Jobs;

/// <summary>A process that adds to a queue, and works at it if it has handlers. Leases last a second and a half instead of four.</summary>
internal sealed class JobsHost : IAsyncDisposable
{
    private readonly IHost _host;

    private JobsHost(IHost host)
    {
        _host = host;
        Queue = host.Services.GetRequiredService<JobQueue>();
    }

    public JobQueue Queue { get; }

    public static async Task<JobsHost> StartAsync(
        IConnectionMultiplexer redis, string queue, Action<JobQueueOptions>? configure = null, Action<JobWorkerOptions>? work = null, params IEnumerable<IJobHandler> handlers)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Services.AddLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Warning));
        builder.Services.AddSingleton(redis);
        builder.AddJobQueue(queue, options =>
        {
            options.Types.Add(new JobTypeOptions("sum"));
            options.Lease = TimeSpan.FromSeconds(1.5);
            options.SweepInterval = TimeSpan.FromSeconds(0.2);
            options.BackoffBase = TimeSpan.FromMilliseconds(20);
            // A busy machine is not an outage.
            options.RedisPatience = TimeSpan.FromSeconds(20);
            configure?.Invoke(options);
        });
        foreach (var handler in handlers)
        {
            builder.Services.AddSingleton(handler);
        }

        if (handlers.Any())
        {
            builder.AddJobWorker(queue, work);
        }

        var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        return new JobsHost(host);
    }

    /// <summary>As SIGTERM does.</summary>
    public Task StopAsync() => _host.StopAsync(CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync(CancellationToken.None);
        _host.Dispose();
    }
}
