using System.Diagnostics;
using QuizNet.Support;

namespace QuizNet.Load.Reads;

/// <summary>GET /api/data/{id} of ten items, with the cache and without it, in turns A B B A on one database.</summary>
internal static class ReadComparison
{
    private const int Requests = 10_000;
    private const int Callers = 32;

    public static async Task<int> RunAsync()
    {
        using var folder = new TemporaryDirectory();
        await using var redis = await RedisProcess.StartAsync();
        (string, string)[] settings = [("ConnectionStrings:redis", $"127.0.0.1:{redis.Port}"), ("ConnectionStrings:quiznet", $"Data Source={folder.Path}/quiznet.sqlite")];
        var program = typeof(QuizNet.Data.DataContext);
        await using var cached = await ServiceProcess.StartAsync(program, settings);
        await using var plain = await ServiceProcess.StartAsync(program, [.. settings, ("Cache:Off", "true")]);

        Console.WriteLine($"{Environment.ProcessorCount} cores, {Callers} callers, the client on the same cores");
        await MeasureAsync(cached);
        await MeasureAsync(plain);
        for (var round = 0; round < 4; round++)
        {
            var first = round % 2 == 0 ? cached : plain;
            var second = round % 2 == 0 ? plain : cached;
            var (a, b) = (await MeasureAsync(first), await MeasureAsync(second));
            var (with, without) = round % 2 == 0 ? (a, b) : (b, a);
            Console.WriteLine(
                $"with cache {with.PerSecond,7:N0}/s {with.ProcessorMicroseconds,5:N0} us CPU each   without {without.PerSecond,7:N0}/s {without.ProcessorMicroseconds,5:N0} us   "
                + $"ratio {with.PerSecond / without.PerSecond:0.0}, CPU {without.ProcessorMicroseconds / with.ProcessorMicroseconds:0.0}");
        }

        return 0;
    }

    private static async Task<(double PerSecond, double ProcessorMicroseconds)> MeasureAsync(ServiceProcess service)
    {
        var (began, processorBefore) = (Stopwatch.GetTimestamp(), service.ProcessorTime);
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(caller => Task.Run(async () =>
        {
            for (var number = 0; number < Requests / Callers; number++)
            {
                using var answer = await service.Client.GetAsync(new Uri($"/api/data/data-{1 + ((caller + number) % 10)}", UriKind.Relative));
                answer.EnsureSuccessStatusCode();
            }
        })));
        return (Requests / Stopwatch.GetElapsedTime(began).TotalSeconds, (service.ProcessorTime - processorBefore).TotalMicroseconds / Requests);
    }
}
