using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Gateways;

namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>Checks replicas, and asks the gateways to look, too, where one fails.</summary>
internal sealed class ReplicaChecks(ReplicaBoard board, HealthProbe probe, GatewayHints hints, IOptions<DetectionOptions> options, SteadyClock clock)
{
    public const int MostAtOnce = 64;

    public async Task CheckAsync(ServiceInstance replica, CancellationToken cancellationToken)
    {
        try
        {
            var begun = clock.Now;
            var result = await probe.AskAsync(replica.Url, options.Value.Patience, cancellationToken);
            if (board.Learn(replica.ServiceId, result, begun))
            {
                hints.Tell(replica.ServiceId);
            }
        }
        finally
        {
            board.Release(replica.ServiceId);
        }
    }

    /// <summary>Those that are being checked already are waited for as well.</summary>
    public Task CheckAllAsync(CancellationToken cancellationToken) => Parallel.ForEachAsync(
        board.All,
        new ParallelOptions { MaxDegreeOfParallelism = MostAtOnce, CancellationToken = cancellationToken },
        async (replica, token) => await CheckAsync(replica, token));
}
