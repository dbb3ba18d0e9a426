using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.EndToEnd.Orchestrator;

/// <summary>What kill -9 does. Coming back is the orchestrator's doing.</summary>
public sealed class KillTests(QuizNetApp quiznet) : IClassFixture<QuizNetApp>
{
    private static readonly Uri Work = new("/api/auth/auth-work", UriKind.Relative);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_killed_replica_leaves_the_status_and_comes_back()
    {
        var (_, victim) = (await quiznet.ProcessesAsync("auth", 3, Cancel))[0];

        QuizNetApp.Kill(victim);

        // Requests are what finds it: a refused connection takes a replica out at once.
        await Eventually.IsTrueAsync(
            async () =>
            {
                (await quiznet.Gateway.GetAsync(Work, Cancel)).Dispose();
                return await HealthyAsync() == 2;
            },
            Cancel);
        await quiznet.AllReplicasAsync(Cancel);
        Assert.DoesNotContain(await quiznet.ProcessesAsync("auth", 3, Cancel), replica => replica.ProcessId == victim);
    }

    [Fact]
    public async Task A_killed_and_restarted_registry_never_hands_out_an_empty_list()
    {
        var replicas = await quiznet.ProcessesAsync("registry", 2, Cancel);
        var counts = new List<int>();

        foreach (var (_, process) in replicas)
        {
            QuizNetApp.Kill(process);
        }

        // Until it has answered well twenty times; refusals in between are what a client must expect of a dead registry.
        await Eventually.IsTrueAsync(
            async () =>
            {
                if (await CountAsync() is { } count)
                {
                    counts.Add(count);
                }

                (await quiznet.Gateway.GetAsync(new Uri("/servers", UriKind.Relative), Cancel)).EnsureSuccessStatusCode().Dispose();
                return counts.Count >= 20;
            },
            Cancel);

        // Three of each of the four services, the gateway and the dashboard.
        Assert.All(counts, count => Assert.Equal(14, count));
        // Known, not healthy: on a busy machine a probe may be late.
        Assert.All((await quiznet.StatusAsync(Cancel)).Services.Values, targets => Assert.Equal(3, targets.Count));
    }

    private async Task<int> HealthyAsync() => (await quiznet.StatusAsync(Cancel)).RoundRobin.Stats["auth"].HealthyServiceCount;

    private async Task<int?> CountAsync()
    {
        try
        {
            using var response = await quiznet.Registry.GetAsync(new Uri("/api/registry/services", UriKind.Relative), Cancel);
            return response.StatusCode == HttpStatusCode.OK ? (await response.Content.ReadFromJsonAsync(ContractsJson.Default.ServiceList, Cancel))!.Count : null;
        }
        catch (Exception failure) when (failure is HttpRequestException or SocketException)
        {
            return null;
        }
    }
}
