using QuizNet.Load.Measuring;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Drills;

/// <summary>How evenly each policy of the gateway deals out requests, and what its clients feel when one backend of three is slow.</summary>
internal sealed class BalanceDrill(OwnSystem system, TestBackends backends, BalanceSettings settings)
{
    private const int Callers = 32;

    // A multiple of three, so that each backend can have as many. They keep the cookie by which affinity knows them.
    private const int Clients = 60;

    // Each backend works on 16 at a time: 800 requests a second, and 240 at 0.3 times the speed.
    private const int UsualMilliseconds = 20;
    private const int SlowMilliseconds = 67;
    private const int Keys = 1_000;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(3);

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (BalanceSettings.Read(words) is not { } settings)
        {
            return ExitCodes.WrongUsage;
        }

        await using var system = await OwnSystem.StartAsync(new SystemSize(Registries: 1), stop);
        await using var backends = await TestBackends.StartAsync(system, stop);
        var drill = new BalanceDrill(system, backends, settings);
        var rows = new List<BalanceRow>();
        foreach (var policy in settings.Policies)
        {
            await Console.Error.WriteLineAsync(policy);
            rows.Add(await drill.MeasureAsync(policy, stop));
        }

        BalanceTable.Print(settings, rows);
        return rows.TrueForAll(row => row.Failed == 0 && (row.Policy != BalanceSettings.Exact || row.Difference == 0)) ? ExitCodes.Good : ExitCodes.Failed;
    }

    private async Task<BalanceRow> MeasureAsync(string policy, CancellationToken stop)
    {
        await using var gateway = await system.Gateway(GatewaySettings.NoLimits, GatewaySettings.Balancing("data", policy)).RunAsync(backends.Ports, TestBackends.AnyPath, stop);
        using var clients = new BrowserClients(gateway.Address, Clients, stop);

        var even = await CountAsync(() => DealOutAsync(clients, stop), stop);
        for (var backend = 0; backend < backends.Ports.Count; backend++)
        {
            await backends.DelayAsync(backend, backend == 0 ? SlowMilliseconds : UsualMilliseconds, stop);
        }

        // What the gateway learns of the backends is learned before it is measured.
        await RunAsync(clients, WarmUp, stop);
        var tally = new Tally();
        var slow = await CountAsync(async () => tally = await RunAsync(clients, settings.Time, stop), stop);
        for (var backend = 0; backend < backends.Ports.Count; backend++)
        {
            await backends.DelayAsync(backend, 0, stop);
        }

        return new BalanceRow(
            policy,
            even,
            (double)slow[0] / slow.Sum(),
            tally.Latencies.Percentile(0.5).TotalMilliseconds,
            tally.Latencies.Percentile(0.99).TotalMilliseconds,
            tally.Latencies.Max.TotalMilliseconds,
            tally.Total - tally.Good);
    }

    private async Task<IReadOnlyList<long>> CountAsync(Func<Task> run, CancellationToken stop)
    {
        var before = await backends.CountsAsync(stop);
        await run();
        return [.. (await backends.CountsAsync(stop)).Zip(before, (now, then) => now - then)];
    }

    private async Task DealOutAsync(BrowserClients clients, CancellationToken stop)
    {
        var left = settings.Requests;
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ => Task.Run(AskAsync, stop)));

        async Task AskAsync()
        {
            while (Interlocked.Decrement(ref left) is var number and >= 0 && !stop.IsCancellationRequested)
            {
                await clients.GetAsync(number, Path(number));
            }
        }
    }

    private async Task<Tally> RunAsync(BrowserClients clients, TimeSpan time, CancellationToken stop)
    {
        var tally = new Tally();
        await new ConstantRate(Schedule.For(settings.Rps, time), number => clients.GetAsync(number, Path(number)), tally.Record).RunAsync(stop);
        return tally;
    }

    // Many, for those policies that go by it.
    private static string Path(long number) => $"/api/data/item-{number % Keys}";
}
