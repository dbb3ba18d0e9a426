using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Load.Measuring;
using QuizNet.Load.Processes;
using QuizNet.ServiceDefaults.Jobs;
using StackExchange.Redis;

namespace QuizNet.Load.Jobs;

/// <summary>
/// Our queue and npm's bullmq, in turns on one redis-server: same payload, same concurrency, each in processes of its own. Turns
/// are A B B A, so that a machine that gets slower or faster meanwhile favours neither.
/// </summary>
internal sealed class JobsComparison(int port, string folder, CancellationToken stop)
{
    private const int Rounds = 4;
    private const int Jobs = 24_000;
    private const int Callers = 500;
    private const int Concurrency = 5;
    private const string Ours = "QuizNet";
    private const string Theirs = "bullmq";

    // Workers start at different times and run cold: the clock runs from the moment that a quarter is done.
    private const int WarmUp = Jobs / 4;

    private int _queues;

    public static async Task<int> RunAsync(CancellationToken stop)
    {
        var folder = await NodeFolder.PrepareAsync("Jobs", stop);
        if (folder.Missing is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return ExitCodes.Failed;
        }

        await using var redis = await RedisProcess.StartAsync(stop);
        var comparison = new JobsComparison(redis.Port, folder.Location, stop);
        Console.WriteLine($"{Environment.ProcessorCount} cores, {Jobs} jobs per turn, appendfsync always, medians of {2 * ((Rounds + 1) / 2)} turns each, per second");
        await comparison.CompareAsync($"added, {Callers} callers", side => comparison.AddAsync(side, "add", Callers));
        await comparison.CompareAsync($"added, bulks of {Callers}", side => comparison.AddAsync(side, "bulk", Callers));
        await comparison.CompareAsync($"processed, 1 worker x {Concurrency}", side => comparison.ProcessAsync(side, workers: 1));
        await comparison.CompareAsync($"processed, 4 workers x {Concurrency}", side => comparison.ProcessAsync(side, workers: 4));
        return ExitCodes.Good;
    }

    private async Task CompareAsync(string what, Func<string, Task<double>> measure)
    {
        var rates = new Dictionary<string, List<double>> { [Ours] = [], [Theirs] = [] };
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var side in round % 2 == 0 ? new[] { Ours, Theirs } : [Theirs, Ours])
            {
                rates[side].Add(await measure(side));
                await FlushAsync();
            }
        }

        var (ours, theirs) = (Median.Of(rates[Ours]), Median.Of(rates[Theirs]));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-28} {Ours} {ours,8:0}  {Theirs} {theirs,8:0}  ratio {ours / theirs:0.00}   ({Text(rates[Ours])} | {Text(rates[Theirs])})"));
    }

    private async Task<double> AddAsync(string side, string mode, int size)
    {
        await using var process = Start(side, mode, $"load-{++_queues}", size);
        await process.ExitAsync(stop);
        return double.TryParse(process.LastWords.Split(Environment.NewLine)[^1], CultureInfo.InvariantCulture, out var rate) ? rate : throw new InvalidOperationException($"{side} said: {process.LastWords}");
    }

    private async Task<double> ProcessAsync(string side, int workers)
    {
        var queue = $"load-{++_queues}";

        // Adding is not measured here; both fill their queue by bulks. The adder warms up with a fifth more, which is left over.
        await using (var filler = Start(side, "bulk", queue, Callers))
        {
            await filler.ExitAsync(stop);
        }

        using var connection = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{port}");
        using var host = QuizNetSide.Build(port, queue, workers: 0);
        var ours = host.Services.GetRequiredService<JobQueue>();
        var processes = Enumerable.Range(0, workers).Select(_ => Start(side, "work", queue, Concurrency)).ToList();
        try
        {
            await UntilAsync(WarmUp);
            var began = Stopwatch.GetTimestamp();
            var first = await CountAsync();
            await UntilAsync(Jobs);
            return (await CountAsync() - first) / Stopwatch.GetElapsedTime(began).TotalSeconds;
        }
        finally
        {
            // There are no more jobs: nothing is lost with them.
            processes.ForEach(process => process.Send(Signal.Kill));
            await Task.WhenAll(processes.Select(process => process.DisposeAsync().AsTask()));
        }

        async Task<long> CountAsync() => side == Ours ? (await ours.StatsAsync()).Completed : await connection.GetDatabase().SortedSetLengthAsync($"bull:{queue}:completed");

        async Task UntilAsync(int count)
        {
            while (await CountAsync() < count)
            {
                if (processes.Find(process => process.HasExited) is { } ended)
                {
                    throw new InvalidOperationException($"{side} has ended: {ended.LastWords}");
                }

                await Task.Delay(10, stop);
            }
        }
    }

    private Child Start(string side, string mode, string queue, int size)
    {
        string[] arguments = [mode, $"{port}", queue, $"{Jobs}", $"{size}"];
        return side == Ours ? Child.StartSelf(side, ["jobs-side", .. arguments]) : Child.Start(side, Tool.Node.Path!, ["bullmq.mjs", .. arguments], folder: folder);
    }

    private async Task FlushAsync()
    {
        using var connection = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{port},allowAdmin=true");
        await connection.GetServer("127.0.0.1", port).FlushAllDatabasesAsync();
    }

    private static string Text(IEnumerable<double> rates) => string.Join(' ', rates.Select(rate => rate.ToString("0", CultureInfo.InvariantCulture)));
}
