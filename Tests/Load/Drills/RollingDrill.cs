using System.Net.Http.Json;
using System.Text;
using QuizNet.Contracts;
using QuizNet.Load.Measuring;
using QuizNet.Load.Proxies;
using QuizNet.Load.Stack;
using QuizNet.Support;

namespace QuizNet.Load.Drills;

/// <summary>Every service and every registry is stopped with SIGTERM and started again, one after another, under load.</summary>
internal sealed class RollingDrill(OwnSystem system, HttpTarget target, CounterLoad counters)
{
    private static readonly TimeSpan Calm = TimeSpan.FromSeconds(2);
    private static readonly byte[] Multiply = Encoding.UTF8.GetBytes("""{"operation":"multiply","operands":[6,7]}""");

    private int _killed;

    public static async Task<int> RunAsync(string[] words, CancellationToken stop)
    {
        var arguments = new Arguments(words, ["rps", "rounds", "pause"], ["json"]);
        var (rps, rounds, pause) = (arguments.Count("rps", 200, 5, 20_000), arguments.Count("rounds", 1, 1, 100), arguments.Seconds("pause", 1, 0, 60));
        if (arguments.SayMistake())
        {
            return ExitCodes.WrongUsage;
        }

        await using var system = await OwnSystem.StartAsync(new SystemSize(Registries: 2, Auth: 2, Data: 2, Compute: 2), stop);
        await using var gateway = await system.Gateway(GatewaySettings.Development, GatewaySettings.NoLimits).RunAsync([], "/api/data?limit=1", stop);
        using var target = new HttpTarget(gateway.Address, stop);
        var counters = await CounterLoad.CreateAsync("rolling-", new DataCounters(system.Data[0].Client), target, stop);
        var drill = new RollingDrill(system, target, counters);
        foreach (var type in new[] { "auth", "data", "compute" })
        {
            await drill.WaitUntilBackAsync(gateway.Address, type, stop);
        }

        var tally = await UnderLoad.RunAsync(rps, drill.SendAsync, token => drill.RestartAllAsync(gateway.Address, rounds, pause, token), Calm, stop);

        var outcome = DrillOutcome.Of(Proxy.Gateway, $"SIGTERM of {system.All.Count * rounds} processes{(drill._killed > 0 ? $", {drill._killed} had to be killed" : "")}", tally, await counters.EffectsAsync(stop));
        DrillTable.Print($"{rps} requests/s to all services, each of two replicas restarted in turn, and both registries", [outcome], arguments.Has("json"));
        return outcome.IsGood && drill._killed == 0 ? ExitCodes.Good : ExitCodes.Failed;
    }

    private Task<Answer> SendAsync(long number) => (number % 5) switch
    {
        0 => target.GetAsync("/api/auth/auth-work"),
        1 => target.GetAsync("/api/compute/compute-worker"),
        2 => CalculateAsync(),
        var rest => counters.SendAsync((number / 5 * 2) + rest - 3),
    };

    private Task<Answer> CalculateAsync()
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/api/compute/direct") { Content = new ByteArrayContent(Multiply) };
        request.Content.Headers.ContentType = new("application/json");
        return target.SendAsync(request);
    }

    private async Task RestartAllAsync(Uri gateway, int rounds, TimeSpan pause, CancellationToken stop)
    {
        foreach (var replica in Enumerable.Repeat(system.All, rounds).SelectMany(all => all))
        {
            await Console.Error.WriteLineAsync($"restarting {replica.Name}");
            if (!await replica.RestartAsync())
            {
                _killed++;
                await Console.Error.WriteLineAsync($"{replica.Name} did not end by itself and was killed");
            }

            await replica.WaitUntilHealthyAsync(stop);
            if (!system.Registries.Contains(replica))
            {
                await WaitUntilBackAsync(gateway, replica.Name.Split('-')[0], stop);
            }

            await Task.Delay(pause, stop);
        }
    }

    // As whoever deploys would: the next one only when the gateway has this one again.
    private async Task WaitUntilBackAsync(Uri gateway, string type, CancellationToken stop)
    {
        using var client = new HttpClient { BaseAddress = gateway };
        await Eventually.IsTrueAsync(
            async () => (await client.GetFromJsonAsync("/status", ContractsJson.Default.GatewayStatus, stop))!.Services[type].Count(replica => replica.Healthy) == system.Data.Count,
            stop,
            $"the gateway knows all replicas of {type}");
    }
}
