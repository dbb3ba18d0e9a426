using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Load.Jobs;

/// <summary>One process of our side of the comparison, the counterpart of bullmq.mjs.</summary>
internal static class QuizNetSide
{
    public const string Type = "noop";

    private static readonly string Payload = $$"""{"student":"ana","answers":[{{string.Join(',', Enumerable.Range(0, 40).Select(at => at * 7))}}]}""";

    public static async Task<int> RunAsync(string mode, string port, string queue, string countText, string sizeText)
    {
        var count = int.Parse(countText, CultureInfo.InvariantCulture);
        var size = int.Parse(sizeText, CultureInfo.InvariantCulture);
        using var host = Build(int.Parse(port, CultureInfo.InvariantCulture), queue, workers: mode == "work" ? size : 0);
        await host.StartAsync();
        if (mode == "work")
        {
            await Console.In.ReadToEndAsync();
            return 0;
        }

        var jobs = host.Services.GetRequiredService<JobQueue>();
        Func<int, Task> add = mode == "bulk" ? total => AddInBulkAsync(jobs, total, size) : total => AddOneByOneAsync(jobs, total, size);
        await add(count / 5);
        var began = Stopwatch.GetTimestamp();
        await add(count);
        Console.WriteLine(Math.Round(count / Stopwatch.GetElapsedTime(began).TotalSeconds));
        return 0;
    }

    public static IHost Build(int port, string queue, int workers)
    {
        var builder = Host.CreateEmptyApplicationBuilder(null);
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:redis", $"127.0.0.1:{port}")]);
        builder.Services.AddLogging();
        builder.AddRedisClient("redis");
        builder.AddJobQueue(queue, options =>
        {
            options.Types.Add(new JobTypeOptions(Type));

            // As BullMQ does unless told otherwise: all that finished is kept.
            options.KeepFinished = 1_000_000;
        });
        if (workers > 0)
        {
            builder.Services.AddSingleton<IJobHandler, NoopHandler>();
            builder.AddJobWorker(queue, options => options.Concurrency = workers);
        }

        return builder.Build();
    }

    // As many callers as "size", each waiting for its own answer.
    private static Task AddOneByOneAsync(JobQueue queue, int total, int size) => Task.WhenAll(Enumerable.Range(0, size).Select(async caller =>
    {
        for (var added = caller; added < total; added += size)
        {
            await queue.AddAsync(new NewJob(Type, Payload));
        }
    }));

    private static async Task AddInBulkAsync(JobQueue queue, int total, int size)
    {
        for (var added = 0; added < total; added += size)
        {
            await queue.AddAsync([.. Enumerable.Repeat(new NewJob(Type, Payload), size)]);
        }
    }

    private sealed class NoopHandler : IJobHandler
    {
        public string Type => QuizNetSide.Type;

        public Task<string?> RunAsync(JobContext job, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
    }
}
