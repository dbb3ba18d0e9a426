using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Gateways;

namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>Checks replicas, and asks the gateways to look, too, where one fails.</summary>
internal sealed class ReplicaChecks(ReplicaBoard board, HealthProbe probe, GatewayHints hints, IOptions<DetectionOptions> options, SteadyClock clock)
{
    public const int MostAtOnce = 64;

    /// <summary>One that the board has said is due.</summary>
    public async Task CheckDueAsync(ServiceInstance replica, CancellationToken cancellationToken)
    {
        try
        {
            await CheckAsync(replica, cancellationToken);
        }
        finally
        {
            board.Release(replica.ServiceId);
        }
    }

    public Task CheckAllAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        board.All,
        new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellationToken },
        async (replica, token) => await CheckAsync(replica, token));

    private async Task CheckAsync(ServiceInstance replica, CancellationToken cancellationToken)
    {
        var begun = clock.Now;
        var result = await probe.AskAsync(replica.Url, options.Value.Patience, cancellationToken);
        if (board.Learn(replica.ServiceId, result, begun))
        {
            hints.Tell(replica.ServiceId);
        }
    }
}
