using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Gateways;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>How much waits in the queue of compute, and for how long, as any of its replicas can say.</summary>
internal sealed class QueueDependency(ReplicaBoard board, IHttpClientFactory clients, IOptions<DetectionOptions> options) : IDependency
{
    public string Name => DependencyNames.ComputeQueue;

    public TimeSpan Interval => TimeSpan.FromSeconds(2);

    public async Task<DependencyAnswer?> AskAsync(CancellationToken cancellationToken)
    {
        if (board.Statuses.FirstOrDefault(replica => replica is { Type: "compute", State: HealthState.Healthy }) is not { } replica)
        {
            // That nobody is well is said elsewhere.
            return null;
        }

        var started = Stopwatch.GetTimestamp();
        using var client = clients.CreateClient(GatewayLoop.ClientName);
        using var answer = await client.GetAsync($"{replica.Url}/api/compute/queue/stats", cancellationToken);
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        var stats = await answer.Content.ReadFromJsonAsync(ContractsJson.Default.QueueStats, cancellationToken);
        return stats is null ? null : Judge(stats, Stopwatch.GetElapsedTime(started), options.Value.LongestQueueAge);
    }

    internal static DependencyAnswer Judge(QueueStats stats, TimeSpan took, TimeSpan longest)
    {
        var age = stats.OldestWaitingSeconds ?? 0;
        (string, double)[] figures =
        [
            ("waiting", stats.Waiting),
            ("delayed", stats.Delayed),
            ("active", stats.Active),
            ("deadLetters", stats.DeadLetters),
            ("oldestWaitingSeconds", age),
            ("paused", stats.Paused ? 1 : 0),
        ];
        return age <= longest.TotalSeconds
            ? DependencyAnswer.Well(took, figures)
            : DependencyAnswer.Unwell(string.Create(CultureInfo.InvariantCulture, $"A job has been waiting for {age:0} s{(stats.Paused ? "; the queue is paused" : "")}."), took, figures);
    }
}
