using QuizNet.Load.Processes;
using QuizNet.Load.Proxies;
using QuizNet.Load.Stack;

namespace QuizNet.Load.Games;

/// <summary>Replicas of quiz behind the gateway, and what they take of the machine.</summary>
internal sealed class GameStack(OwnSystem system, RunningProxy gateway) : IAsyncDisposable
{
    private const string AnyPath = "/docs/quiz.json";

    /// <summary>Of the gateway.</summary>
    public Uri Address => gateway.Address;

    public IReadOnlyList<Replica> Replicas => system.Quiz;

    public RedisProcess Redis => system.Redis;

    public static async Task<GameStack> StartAsync(int replicas, CancellationToken stop)
    {
        var system = await OwnSystem.StartAsync(new SystemSize(Registries: 1, Auth: 1, Quiz: replicas), stop);
        try
        {
            return new GameStack(system, await system.Gateway(GatewaySettings.NoLimits).RunAsync([], AnyPath, stop));
        }
        catch
        {
            await system.DisposeAsync();
            throw;
        }
    }

    public HttpClient NewClient() => new() { BaseAddress = Address };

    public Usage Now() => new(
        new(Replicas.Sum(replica => replica.ProcessorTime.TotalSeconds), Replicas.Sum(replica => replica.WorkingSet)),
        new(gateway.ProcessorSeconds, gateway.WorkingSet),
        new(ProcessorTimes.SecondsOf(Redis.Id), WorkingSet.BytesOf(Redis.Id)));

    public async ValueTask DisposeAsync()
    {
        await gateway.DisposeAsync();
        await system.DisposeAsync();
    }

    /// <summary>CPU seconds and bytes.</summary>
    internal sealed record Share(double Seconds, long Bytes);

    internal sealed record Usage(Share Quiz, Share Gateway, Share Redis);
}
