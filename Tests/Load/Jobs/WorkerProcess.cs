using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Load.Jobs;

/// <summary>A worker to be killed and frozen by tests. A payload is the milliseconds that a job takes; the result is the worker's name. Ends with its standard input.</summary>
public static class WorkerProcess
{
    public const string Type = "wait";

    /// <summary>What all who use the queue of such workers have to agree on.</summary>
    public static void Configure(JobQueueOptions options)
    {
        options.Types.Add(new JobTypeOptions(Type));
        options.Lease = TimeSpan.FromSeconds(1.5);
        options.SweepInterval = TimeSpan.FromSeconds(0.2);
        options.MaxAttempts = 100;
        options.KeepFinished = 100_000;

        // A busy machine is not an outage.
        options.RedisPatience = TimeSpan.FromSeconds(20);
    }

    internal static async Task<int> RunAsync(string connectionString, string queue, string name)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:redis", connectionString)]);
        builder.Services.AddLogging();
        builder.AddRedisClient("redis");
        builder.AddJobQueue(queue, Configure);
        builder.AddJobWorker(queue, worker => worker.Name = name);
        builder.Services.AddSingleton<IJobHandler>(new WaitHandler(name));
        using var host = builder.Build();
        await host.StartAsync();
        await Console.In.ReadToEndAsync();
        await host.StopAsync();
        return 0;
    }

    private sealed class WaitHandler(string name) : IJobHandler
    {
        public string Type => WorkerProcess.Type;

        public async Task<string?> RunAsync(JobContext job, CancellationToken cancellationToken)
        {
            // Without the token: a worker that was frozen shall come to its end, and be refused.
            await Task.Delay(int.Parse(job.Payload, CultureInfo.InvariantCulture), CancellationToken.None);
            return $"\"{name}\"";
        }
    }
}
