using System.Collections.Concurrent;
using System.Net.Http.Json;
using QuizNet.Contracts;

namespace QuizNet.EndToEnd;

[Collection(OnOneApp.Name)]
public sealed class RoundRobinTests(QuizNetApp quiznet)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("auth", "/api/auth/auth-work", 300, "Auth work completed")]
    [InlineData("data", "/api/data/data-work", 200, "Data work completed")]
    [InlineData("compute", "/api/compute/compute-worker", 350, "Compute worker completed")]
    public async Task Three_hundred_requests_are_a_hundred_for_each_replica(string service, string path, int delayMs, string message)
    {
        var answers = await AskUndisturbedAsync(service, path);

        Assert.All(answers, answer => Assert.Equal((message, delayMs), (answer.Message, answer.DelayMs)));
        Assert.Equal([100, 100, 100], answers.CountBy(answer => answer.Service).Select(replica => replica.Value));
        Assert.All(answers, answer => Assert.StartsWith($"{service}-service-", answer.Service, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_resource_becomes_healthy()
    {
        string[] resources = ["redis", "registry", "auth", "data", "compute", "quiz", "gateway", "dashboard"];

        await Task.WhenAll(resources.Select(resource => quiznet.HealthyAsync(resource, Cancel)));
    }

    [Fact]
    public async Task Every_process_is_in_the_registry_under_its_own_address()
    {
        var list = await quiznet.Registry.GetFromJsonAsync("/api/registry/services?healthy=true", ContractsJson.Default.ServiceList, Cancel);
        using var client = new HttpClient();

        Assert.Equal(["auth 3", "compute 3", "dashboard 1", "data 3", "gateway 1", "quiz 3"], list!.Services.CountBy(instance => instance.ServiceType).Select(type => $"{type.Key} {type.Value}").Order());
        foreach (var instance in list.Services)
        {
            var info = await client.GetFromJsonAsync($"{instance.Url}/info", ContractsJson.Default.ServerInfo, Cancel);
            Assert.Equal(instance.Name, info!.Service);
        }
    }

    // Where the machine lets a replica wait for a second, another one is asked, as it should be: such a round says nothing of turns.
    private async Task<IReadOnlyCollection<WorkDone>> AskUndisturbedAsync(string service, string path)
    {
        const int MostRounds = 5;
        for (var round = 1; ; round++)
        {
            var before = await RetriesAsync(service);
            var answers = await AskAsync(path);
            if (round == MostRounds || await RetriesAsync(service) == before)
            {
                return answers;
            }
        }
    }

    private async Task<IReadOnlyCollection<WorkDone>> AskAsync(string path)
    {
        var answers = new ConcurrentBag<WorkDone>();
        await Parallel.ForAsync(0, 300, new ParallelOptions { MaxDegreeOfParallelism = 30, CancellationToken = Cancel }, async (number, cancellationToken) =>
        {
            using var response = number % 2 == 0
                ? await quiznet.Gateway.GetAsync(new Uri(path, UriKind.Relative), cancellationToken)
                : await quiznet.Gateway.PostAsync(new Uri(path, UriKind.Relative), null, cancellationToken);
            answers.Add((await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync(ContractsJson.Default.WorkDone, cancellationToken))!);
        });
        return answers;
    }

    private async Task<long> RetriesAsync(string service)
    {
        var metrics = await quiznet.Gateway.GetFromJsonAsync("/api/metrics", ContractsJson.Default.GatewayMetrics, Cancel);
        return metrics!.Services[service].Retries;
    }
}
