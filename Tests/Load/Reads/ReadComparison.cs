using System.Diagnostics;
using QuizNet.Load.Stack;
using QuizNet.Support;

namespace QuizNet.Load.Reads;

/// <summary>GET /api/data/{id} of ten items, with the cache and without it, in turns A B B A on one database.</summary>
internal static class ReadComparison
{
    private const int Requests = 10_000;
    private const int Callers = 32;

    public static async Task<int> RunAsync(CancellationToken stop)
    {
        using var folder = new TemporaryDirectory();
        await using var redis = await RedisProcess.StartAsync(stop);
        var settings = new Dictionary<string, string> { ["ConnectionStrings:redis"] = $"127.0.0.1:{redis.Port}", ["ConnectionStrings:quiznet"] = $"Data Source={folder.Path}/quiznet.sqlite" };
        var program = typeof(QuizNet.Data.DataContext);
        await using var cached = await Replica.RunAsync(program, settings, stop);
        await using var plain = await Replica.RunAsync(program, new Dictionary<string, string>(settings) { ["Cache:Off"] = "true" }, stop);

        Console.WriteLine($"{Environment.ProcessorCount} cores, {Callers} callers, the client on the same cores");
        await MeasureAsync(cached, stop);
        await MeasureAsync(plain, stop);
        for (var round = 0; round < 4; round++)
        {
            var first = round % 2 == 0 ? cached : plain;
            var second = round % 2 == 0 ? plain : cached;
            var (a, b) = (await MeasureAsync(first, stop), await MeasureAsync(second, stop));
            var (with, without) = round % 2 == 0 ? (a, b) : (b, a);
            Console.WriteLine(
                $"with cache {with.PerSecond,7:N0}/s {with.ProcessorMicroseconds,5:N0} us CPU each   without {without.PerSecond,7:N0}/s {without.ProcessorMicroseconds,5:N0} us   "
                + $"ratio {with.PerSecond / without.PerSecond:0.0}, CPU {without.ProcessorMicroseconds / with.ProcessorMicroseconds:0.0}");
        }

        return ExitCodes.Good;
    }

    private static async Task<(double PerSecond, double ProcessorMicroseconds)> MeasureAsync(Replica service, CancellationToken stop)
    {
        var (began, processorBefore) = (Stopwatch.GetTimestamp(), service.ProcessorTime);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var number = 0; number < Requests / Callers; number++)
            {
                using var answer = await service.Client.GetAsync(new Uri($"/api/data/data-{1 + ((caller + number) % 10)}", UriKind.Relative), stop);
                answer.EnsureSuccessStatusCode();
            }
        }, stop)));
        return (Requests / Stopwatch.GetElapsedTime(began).TotalSeconds, (service.ProcessorTime - processorBefore).TotalMicroseconds / Requests);
    }
}
