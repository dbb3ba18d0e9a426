using System.Globalization;
using QuizNet.Contracts;
using QuizNet.Load.Measuring;
using QuizNet.Load.Stack;
using QuizNet.Support;

namespace QuizNet.Load.Faults;

/// <summary>Faults and harmless disturbances in mixed order: how soon the dashboard shows a fault, whether it cries wolf, and how often it tells.</summary>
internal sealed class FaultsDrill(IReadOnlyDictionary<string, Replica> backends, Injector injector, FaultLog log, FaultsSettings settings)
{
    // After a fault of its requests a replica is left alone for a minute and a half, and there are others meanwhile.
    private const int Backends = 8;

    // Each of them has some in every look of the dashboard.
    private const int RequestsPerSecond = 80;

    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestFault = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestIncident = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    private readonly Random _random = new(settings.Seed);

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        if (FaultsSettings.Read(words) is not { } settings)
        {
            return ExitCodes.WrongUsage;
        }

        await using var system = await OwnSystem.StartAsync(new SystemSize(Registries: 1, Backends: Backends), stop);
        await using var gateway = await system.Gateway(GatewaySettings.NoLimits).RunAsync([], TestBackends.AnyPath, stop);
        var log = new FaultLog();
        await using var receiver = await NoticeReceiver.StartAsync(log, stop);
        await using var dashboard = system.Dashboard(gateway.Address, receiver.Settings);
        dashboard.Start();
        await dashboard.WaitUntilHealthyAsync(stop);
        var poller = new StatusPoller(dashboard.Client, log);
        await Eventually.IsTrueAsync(async () => (await poller.LookAsync(stop)).Count(replica => replica is { Type: "data", State: HealthState.Healthy }) == Backends, stop, "the dashboard knows all backends");

        using var target = new HttpTarget(gateway.Address, stop);
        var backends = system.Backends.ToDictionary(replica => $"{replica.Name}-{replica.Port}");
        using var fixedDetector = new FixedDetector(backends.ToDictionary(backend => backend.Key, backend => backend.Value.Client.BaseAddress!), log);
        var drill = new FaultsDrill(backends, new Injector(dashboard), log, settings);
        await drill.RunAsync([token => new ConstantRate(Schedule.Endless(RequestsPerSecond), number => target.GetAsync($"{TestBackends.AnyPath}?n={number}"), (_, _, _) => { }).RunAsync(token), poller.RunAsync, fixedDetector.RunAsync], stop);

        var report = FaultsReport.Of(log.Story);
        FaultsTable.Print(settings, report);
        return report.IsGood ? ExitCodes.Good : ExitCodes.Failed;
    }

    private async Task RunAsync(IEnumerable<Func<CancellationToken, Task>> meanwhile, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var running = Task.WhenAll(meanwhile.Select(work => work(enough.Token)));
        try
        {
            await Task.Delay(Warm, stop);
            var done = new Dictionary<InjectionKind, int>();
            foreach (var (number, kind) in InjectionPlan.Of(settings.Faults, settings.Disturbances, settings.Seed).Index())
            {
                var before = done.GetValueOrDefault(kind);
                done[kind] = before + 1;
                await InjectAsync(number, kind, forBoth: kind.IsFault() && before < settings.ForBoth, stop);
                await Task.Delay(Settling * (0.5 + _random.NextDouble()), stop);
            }

            await UntilAsync(() => FreeBackends().Count == Backends, LongestIncident, stop);
        }
        finally
        {
            await enough.CancelAsync();
            await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task InjectAsync(int number, InjectionKind kind, bool forBoth, CancellationToken stop)
    {
        await UntilAsync(() => FreeBackends().Count > 0, LongestIncident, stop);
        var free = FreeBackends();
        var instance = free.Count == 0 ? backends.Keys.First() : free[_random.Next(free.Count)];
        var duration = Injector.Duration(kind, _random.NextDouble());
        var injection = log.Begin(kind, kind is InjectionKind.OwnStall or InjectionKind.Starvation ? null : instance, forBoth);
        await injector.RunAsync(kind, backends[instance], () => kind.IsFault() ? UntilAsync(() => IsSeen(injection), LongestFault, stop) : Task.Delay(duration, stop), stop);
        log.End(injection);
        var seen = kind.IsFault() ? FaultRules.Detected(injection, log.Story)?.TotalSeconds.ToString("0.00 s", CultureInfo.InvariantCulture) ?? "not seen" : "";
        await Console.Error.WriteLineAsync($"{number + 1}: {kind.Words()} {injection.Instance} {seen}");
    }

    // Of who is dead the alert is waited for as well: what is over before that is not told of.
    private bool IsSeen(Injection fault)
    {
        var story = log.Story;
        return FaultRules.Detected(fault, story) is not null
            && (!fault.Kind.IsDeath() || FaultRules.Told(fault, story.Notices) is not null)
            && (!fault.ForBoth || FaultRules.DetectedByFixed(fault, story) is not null);
    }

    // Well in everybody's eyes, and with nothing of an earlier fault to be told yet.
    private List<string> FreeBackends()
    {
        var (story, now) = (log.Story, log.Now);
        var open = story.Notices.GroupBy(notice => notice.Alert).Where(incident => incident.All(notice => notice.Kind != NoticeKind.Ended)).Select(incident => incident.First().Instance).ToHashSet();
        return
        [
            .. backends.Keys.Where(instance => !open.Contains(instance)
                && story.Ours.LastOrDefault(sighting => sighting.Instance == instance)?.State == HealthState.Healthy
                && story.Fixed.LastOrDefault(sighting => sighting.Instance == instance)?.State == HealthState.Healthy
                && story.Injections.Where(injection => injection.Instance == instance).All(injection => now - FaultRules.Aftermath(injection.Kind) > injection.Until)),
        ];
    }

    private static async Task UntilAsync(Func<bool> isSo, TimeSpan longest, CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Look);
        for (var left = longest / Look; left > 0 && !isSo(); left--)
        {
            await timer.WaitForNextTickAsync(stop);
        }
    }
}
