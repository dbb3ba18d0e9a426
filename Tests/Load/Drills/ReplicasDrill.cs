using QuizNet.Load.Measuring;
using QuizNet.Load.Proxies;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Drills;

/// <summary>Replicas of the data service are killed and frozen under load, behind each proxy in turn.</summary>
internal sealed class ReplicasDrill(IReadOnlyList<Replica> replicas, ICounters counters, ReplicasSettings settings)
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);

    // Processes that have just started are slow for reasons of their own.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (ReplicasSettings.Read(words) is not { } settings)
        {
            return ExitCodes.WrongUsage;
        }

        var usesData = settings.Backend != "ledger";
        await using var system = await OwnSystem.StartAsync(usesData ? new SystemSize(Registries: 1, Auth: 1, Data: 3, OnPostgres: settings.Backend == "postgres") : new SystemSize(Registries: 1), stop);
        await using var ledger = usesData ? null : await TestBackends.StartLedgerAsync(system, stop);
        var drill = ledger is null
            ? new ReplicasDrill(system.Data, new DataCounters(system.Data[0].Client), settings)
            : new ReplicasDrill(ledger.Replicas, new LedgerCounters(system.RedisConnectionString), settings);
        var outcomes = new List<DrillOutcome>();
        foreach (var proxy in new[] { system.Gateway(GatewaySettings.Development, GatewaySettings.NoLimits), Nginx.Proxy, Haproxy.Proxy, BareYarp.Proxy }.Where(settings.Includes))
        {
            if (proxy.Missing is { } missing)
            {
                await Console.Error.WriteLineAsync(missing);
                continue;
            }

            await drill.RunAsync(proxy, outcomes, stop);
        }

        DrillTable.Print($"{settings.Rps} requests/s, half GET, half POST with an idempotency key, three replicas of {(usesData ? $"the data service on {settings.Backend}" : "a ledger")}", outcomes, settings.Json);
        return outcomes.Exists(outcome => outcome.Proxy == Proxy.Gateway && !outcome.IsGood) ? ExitCodes.Failed : ExitCodes.Good;
    }

    private async Task RunAsync(Proxy proxy, List<DrillOutcome> outcomes, CancellationToken stop)
    {
        await using var running = await proxy.RunAsync([.. replicas.Select(replica => replica.Port)], "/api/data?limit=1", stop);
        if (settings.Kills > 0)
        {
            outcomes.Add(await MeasureAsync(running, $"kill -9, {settings.Kills} times", KillAsync, stop));
        }

        if (settings.Freezes > 0)
        {
            outcomes.Add(await MeasureAsync(running, $"SIGSTOP for {settings.FreezeTime.TotalSeconds} s, {settings.Freezes} times", FreezeAsync, stop));
        }
    }

    private async Task<DrillOutcome> MeasureAsync(RunningProxy proxy, string what, Func<CancellationToken, Task> trouble, CancellationToken stop)
    {
        using var target = new HttpTarget(proxy.Address, stop);
        var load = await CounterLoad.CreateAsync($"drill-{Guid.NewGuid():N}-", counters, target, stop);
        await proxy.WaitUntilForwardingAsync(load.AnyPath, stop);

        await UnderLoad.RunAsync(settings.Rps / 2, load.SendAsync, token => Task.Delay(WarmUp, token), Calm, stop);
        await Console.Error.WriteLineAsync($"{proxy.Name}: {what}");
        var tally = await UnderLoad.RunAsync(settings.Rps, load.SendAsync, trouble, Calm, stop);

        return DrillOutcome.Of(proxy.Name, what, tally, await load.EffectsAsync(stop));
    }

    private async Task KillAsync(CancellationToken stop)
    {
        for (var kill = 0; kill < settings.Kills; kill++)
        {
            // The one before is back: two of three never fail at once.
            var replica = replicas[kill % replicas.Count];
            var pause = Task.Delay(settings.Pause, stop);
            await replica.KillAsync();
            await replica.WaitUntilHealthyAsync(stop);
            await pause;
        }
    }

    private async Task FreezeAsync(CancellationToken stop)
    {
        for (var freeze = 0; freeze < settings.Freezes; freeze++)
        {
            var replica = replicas[freeze % replicas.Count];
            if (replica.Freeze())
            {
                await Console.Error.WriteLineAsync($"{replica.Name} froze while it held SQLite's lock: the others cannot write until it thaws, through no fault of the proxy");
            }

            await Task.Delay(settings.FreezeTime, stop);
            replica.Thaw();
            await Task.Delay(settings.Pause, stop);
        }
    }
}
