using QuizNet.Load.Proxies;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Peers;

/// <summary>
/// The gateway with everything on, limits that nobody reaches included, and other proxies, each before the same three backends, in
/// turns A B C C B A: a machine that gets slower or faster meanwhile favours nobody.
/// </summary>
internal sealed class PeersCommand(PeersSettings settings, IReadOnlyList<RunningProxy> proxies)
{
    // .NET compiles what is hot again, with what it has learned; that takes its time.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(10);

    private readonly List<ThroughputTurn> _throughput = [];
    private readonly List<LatencyTurn> _latency = [];

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (PeersSettings.Read(words) is not { } settings)
        {
            return ExitCodes.WrongUsage;
        }

        await using var system = await OwnSystem.StartAsync(new SystemSize(Registries: 1), stop);
        await using var backends = await TestBackends.StartAsync(system, stop);
        var proxies = new List<RunningProxy>();
        try
        {
            var gateway = system.Gateway(settings.Limits ? GatewaySettings.WideLimits : GatewaySettings.NoLimits);
            foreach (var proxy in new[] { gateway, BareYarp.Proxy, BareYarp.Tuned, Nginx.Proxy, Haproxy.Proxy, await Express.PrepareAsync(stop) })
            {
                if (proxy.Missing is { } missing)
                {
                    await Console.Error.WriteLineAsync(missing);
                    continue;
                }

                proxies.Add(await proxy.RunAsync(backends.Ports, TestBackends.AnyPath, stop));
            }

            return await new PeersCommand(settings, proxies).CompareAsync(stop);
        }
        finally
        {
            await Task.WhenAll(proxies.Select(proxy => proxy.DisposeAsync().AsTask()));
        }
    }

    private async Task<int> CompareAsync(CancellationToken stop)
    {
        foreach (var proxy in proxies)
        {
            await PeerLoad.RunAsync(Url(proxy), settings.Connections[0], WarmUp, stop);
            await OpenLoop.RunAsync(Url(proxy), settings.Rate, settings.Time, stop);
        }

        var turns = proxies.Concat(proxies.Reverse()).ToList();
        for (var block = 0; block < settings.Blocks; block++)
        {
            await Console.Error.WriteLineAsync($"block {block + 1} of {settings.Blocks}");
            foreach (var connections in settings.Connections)
            {
                foreach (var proxy in turns)
                {
                    await MeasureThroughputAsync(proxy, connections, stop);
                }
            }

            foreach (var proxy in turns)
            {
                await MeasureLatencyAsync(proxy, stop);
            }
        }

        PeersTable.Print(settings, PeersReport.Of(_throughput, _latency));
        return ExitCodes.Good;
    }

    private async Task MeasureThroughputAsync(RunningProxy proxy, int connections, CancellationToken stop)
    {
        var before = proxy.ProcessorSeconds;
        var result = await PeerLoad.RunAsync(Url(proxy), connections, settings.Time, stop);
        var processor = proxy.ProcessorSeconds - before;
        _throughput.Add(new ThroughputTurn(proxy.Name, connections, result.PerSecond, result.SecondsPer100K(processor), result.Failed));
    }

    private async Task MeasureLatencyAsync(RunningProxy proxy, CancellationToken stop)
    {
        var tally = await OpenLoop.RunAsync(Url(proxy), settings.Rate, settings.Time, stop);
        stop.ThrowIfCancellationRequested();
        _latency.Add(new LatencyTurn(proxy.Name, Milliseconds(0.5), Milliseconds(0.99), tally.Total - tally.Good));

        double? Milliseconds(double share) => tally.Latencies.Count == 0 ? null : tally.Latencies.Percentile(share).TotalMilliseconds;
    }

    private static Uri Url(RunningProxy proxy) => new(proxy.Address, TestBackends.AnyPath);
}
