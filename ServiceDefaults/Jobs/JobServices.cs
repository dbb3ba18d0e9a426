using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Instance;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Registers queues and those who work at them. IConnectionMultiplexer comes from AddRedisClient.</summary>
public static class JobServices
{
    /// <summary>
    /// A <see cref="JobQueue"/>, to be injected as it is, or by its name as key where a process has several (the first is then the
    /// one without a key). Settings come from the section Jobs:name, then from the action.
    /// </summary>
    public static void AddJobQueue(this IHostApplicationBuilder builder, string name, Action<JobQueueOptions>? configure = null)
    {
        var options = builder.Services.AddOptions<JobQueueOptions>(name).BindConfiguration($"Jobs:{name}").Configure(queue => queue.Name = name);
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateDataAnnotations().ValidateOnStart();
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<JobQueueOptions>, JobQueueOptionsValidator>());
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddKeyedSingleton(name, (services, _) =>
        {
            var queue = services.GetRequiredService<IOptionsMonitor<JobQueueOptions>>().Get(name);
            var time = services.GetRequiredService<TimeProvider>();

            // A link of its own: how long it waits for Redis is the queue's to say.
            var link = new RedisLink(services.GetRequiredService<IConnectionMultiplexer>(), Options.Create(new RedisLinkOptions { Patience = queue.RedisPatience }), time);
            return new JobQueue(new JobRedis(link, queue), queue, time);
        });
        builder.Services.TryAddSingleton(services => services.GetRequiredKeyedService<JobQueue>(name));
    }

    /// <summary>
    /// Works at a queue that was added before, with every <see cref="IJobHandler"/> in DI whose type the queue takes. Jobs of types
    /// without a handler here are left to other workers. Settings come from the section Jobs:name:Worker, then from the action.
    /// </summary>
    public static void AddJobWorker(this IHostApplicationBuilder builder, string queue, Action<JobWorkerOptions>? configure = null)
    {
        var options = builder.Services.AddOptions<JobWorkerOptions>(queue).BindConfiguration($"Jobs:{queue}:Worker");
        if (configure is not null)
        {
            options.Configure(configure);
        }

        options.ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton<IHostedService>(services =>
        {
            var worker = services.GetRequiredService<IOptionsMonitor<JobWorkerOptions>>().Get(queue);
            return new JobWorker(
                services.GetRequiredKeyedService<JobQueue>(queue),
                worker,
                WorkerName.Of(worker.Name ?? services.GetService<ServiceIdentity>()?.Name),
                services.GetServices<IJobHandler>(),
                services.GetRequiredService<TimeProvider>(),
                services.GetRequiredService<ILogger<JobWorker>>());
        });
    }
}
