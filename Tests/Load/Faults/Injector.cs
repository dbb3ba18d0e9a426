using QuizNet.Load.Processes;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Faults;

/// <summary>Does what a kind says, for as long as it is told to, and undoes it.</summary>
internal sealed class Injector(Replica dashboard)
{
    private const int SlowLatency = 10 * RegisteredBackend.UsualLatency;
    private const int ErrorPercent = 50;

    /// <summary>The time for which a disturbance lasts; faults last until they have been seen.</summary>
    public static TimeSpan Duration(InjectionKind kind, double chance) => kind switch
    {
        InjectionKind.OwnStall => TimeSpan.FromSeconds(1 + (2 * chance)),
        InjectionKind.ShortPause => TimeSpan.FromSeconds(1 + (0.9 * chance)),
        _ => TimeSpan.FromSeconds(2 + chance),
    };

    public async Task RunAsync(InjectionKind kind, Replica replica, Func<Task> until, CancellationToken stop)
    {
        switch (kind)
        {
            case InjectionKind.Kill:
                await replica.KillForNowAsync();
                await until();
                replica.Start();
                break;
            case InjectionKind.Freeze or InjectionKind.ShortPause:
                await FreezeAsync(replica, until);
                break;
            case InjectionKind.OwnStall:
                await FreezeAsync(dashboard, until);
                break;
            case InjectionKind.Slow:
                await TellAsync(replica, $"/-/delay/{SlowLatency}", stop);
                await until();
                await TellAsync(replica, $"/-/delay/{RegisteredBackend.UsualLatency}", stop);
                break;
            case InjectionKind.Errors:
                await TellAsync(replica, $"/-/fail/{ErrorPercent}", stop);
                await until();
                await TellAsync(replica, "/-/fail/0", stop);
                break;
            default:
                await StarveAsync(until);
                break;
        }
    }

    private static async Task FreezeAsync(Replica replica, Func<Task> until)
    {
        replica.Freeze();
        try
        {
            await until();
        }
        finally
        {
            replica.Thaw();
        }
    }

    private static async Task StarveAsync(Func<Task> until)
    {
        var busy = Enumerable.Range(0, 2 * Environment.ProcessorCount).Select(_ => Child.Start("busy", "sh", ["-c", "while :; do :; done"])).ToList();
        try
        {
            await until();
        }
        finally
        {
            await Task.WhenAll(busy.Select(process => process.DisposeAsync().AsTask()));
        }
    }

    private static async Task TellAsync(Replica replica, string what, CancellationToken stop)
    {
        using var answer = await replica.Client.PostAsync(new Uri(what, UriKind.Relative), null, stop);
        answer.EnsureSuccessStatusCode();
    }
}
