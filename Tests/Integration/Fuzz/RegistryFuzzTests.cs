using QuizNet.Contracts.Clients;
using QuizNet.Integration.Registry;
using QuizNet.Support;

namespace QuizNet.Integration.Fuzz;

public sealed class RegistryFuzzTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task The_registry_answers_whatever_is_sent_to_it(string server)
    {
        await using var registry = await RegistryFixture.StartAsync(server, Cancel, TimeSpan.FromSeconds(15));
        Coverage.Check(registry.First.Services, RegistryTargets.All);
        using var run = new FuzzRun(registry.First.Address);

        foreach (var target in RegistryTargets.All)
        {
            await run.SendAsync(target, () => target.ToRequest(null).With(RegistryClient.KeyHeader, RegistryHost.Key), Cancel);
        }

        await run.SendRawAsync("/api/registry/services", Cancel);
        run.Finish();
        await registry.First.RegisterAsync("still-here", Cancel);
        Assert.Contains("still-here", await registry.First.IdsAsync(Cancel), StringComparison.Ordinal);
    }
}
