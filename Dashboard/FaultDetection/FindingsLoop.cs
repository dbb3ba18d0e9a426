using QuizNet.Dashboard.FaultDetection.Dependencies;
using QuizNet.Dashboard.FaultDetection.Gateways;
using QuizNet.Dashboard.FaultDetection.Replicas;

namespace QuizNet.Dashboard.FaultDetection;

/// <summary>Looks each second, and when a state has changed, what is wrong.</summary>
internal sealed class FindingsLoop(ReplicaBoard replicas, GatewayReport gateway, DependencyBoard dependencies, Findings findings, SteadyClock clock, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        Task changed = Changed();
        while (!stoppingToken.IsCancellationRequested)
        {
            // A new one each second would hang on to what seldom changes, and pile up there.
            changed = changed.IsCompleted ? Changed() : changed;
            findings.Replace(FindingRules.Find(replicas.Facts(), gateway.Facts, dependencies.Statuses, findings.Present, clock.Now));
            await changed.WaitAsync(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private Task<Task> Changed() => Task.WhenAny(replicas.Changed, dependencies.Changed);
}
