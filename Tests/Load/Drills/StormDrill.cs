using QuizNet.Load.Measuring;
using QuizNet.Load.Proxies;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Drills;

/// <summary>
/// Backends fail a share of their requests for a while. A proxy that repeats them must not make the load on those that are in
/// trouble anyway much larger, and must be well soon after they are.
/// </summary>
internal sealed class StormDrill(TestBackends backends, StormSettings settings)
{
    private const double Well = 0.99;
    private static readonly TimeSpan Before = TimeSpan.FromSeconds(3);

    // Longer than the two seconds in which it has to be over.
    private static readonly TimeSpan After = TimeSpan.FromSeconds(10);

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (StormSettings.Read(words) is not { } settings)
        {
            return ExitCodes.WrongUsage;
        }

        await using var system = await OwnSystem.StartAsync(new SystemSize(Registries: 1), stop);
        await using var backends = await TestBackends.StartAsync(system, stop);
        var drill = new StormDrill(backends, settings);
        var rows = new List<StormRow>();
        foreach (var proxy in new[] { system.Gateway(GatewaySettings.NoLimits) }.Concat(settings.Peers ? [Nginx.Proxy, Haproxy.Proxy, BareYarp.Proxy] : []))
        {
            if (proxy.Missing is { } missing)
            {
                await Console.Error.WriteLineAsync(missing);
                continue;
            }

            await Console.Error.WriteLineAsync($"{proxy.Name}: {settings.Time.TotalSeconds} s of storm");
            await using var running = await proxy.RunAsync(backends.Ports, TestBackends.AnyPath, stop);
            rows.Add(await drill.MeasureAsync(running, stop));
        }

        StormTable.Print(settings, rows);
        return rows[0].IsGood ? ExitCodes.Good : ExitCodes.Failed;
    }

    // The gateway answers what it has answered before from a copy when nobody else does; here only backends count.
    private static string Fresh(long number) => $"{TestBackends.AnyPath}?n={number}";

    private async Task<StormRow> MeasureAsync(RunningProxy proxy, CancellationToken stop)
    {
        using var target = new HttpTarget(proxy.Address, stop);
        var timeline = new Timeline();
        var rate = new ConstantRate(Schedule.Endless(settings.Rps), number => target.GetAsync(Fresh(number)), (intended, _, answer) => timeline.Record(intended, answer.IsGood));
        var (began, ended, reached) = (TimeSpan.Zero, TimeSpan.Zero, 0L);
        await UnderLoad.RunAsync(rate, StormAsync, Before, stop);
        var offered = (long)((ended - began).TotalSeconds * settings.Rps);
        return new StormRow(proxy.Name, offered, reached, timeline.GoodShare(began, ended), timeline.GoodAgainAfter(ended, Well)?.TotalSeconds);

        async Task StormAsync(CancellationToken cancellationToken)
        {
            var before = (await backends.CountsAsync(cancellationToken)).Sum();
            await backends.FailAsync(settings.Percent, settings.Backends, cancellationToken);
            began = rate.Elapsed;
            await Task.Delay(settings.Time, cancellationToken);
            reached = (await backends.CountsAsync(cancellationToken)).Sum() - before;
            ended = rate.Elapsed;
            await backends.FailAsync(0, settings.Backends, cancellationToken);
            await Task.Delay(After - Before, cancellationToken);
        }
    }
}
