using System.Net.Http.Json;
using QuizNet.Contracts;

namespace QuizNet.EndToEnd;

[Collection(OnOneApp.Name)]
public sealed class ShutdownTests(QuizNetApp quiznet)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_stopped_replica_deregisters_at_once()
    {
        var (id, _) = (await quiznet.ProcessesAsync("data", 3, Cancel))[2];
        var before = await quiznet.Registry.GetFromJsonAsync("/api/registry/services/data", ContractsJson.Default.ServiceList, Cancel);

        var stopped = await quiznet.App.ResourceCommands.ExecuteCommandAsync(id, KnownResourceCommands.StopCommand, Cancel);

        // No waiting: a lease would run for half a minute yet, so whoever is gone by now has said goodbye.
        var after = await quiznet.Registry.GetFromJsonAsync("/api/registry/services/data", ContractsJson.Default.ServiceList, Cancel);
        Assert.True(stopped.Success, stopped.Message);
        Assert.Equal((3, 2), (before!.Count, after!.Count));

        await quiznet.App.ResourceCommands.ExecuteCommandAsync(id, KnownResourceCommands.StartCommand, Cancel);
        await quiznet.AllReplicasAsync(Cancel);
    }
}
