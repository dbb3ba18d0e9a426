using QuizNet.Gateway.Ejection;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Retries;

/// <summary>What is enough to be done once a second.</summary>
internal sealed class SecondsLoop(ReplicaTable replicas, RoutePaces paces, Ejector ejector, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            paces.Update();
            foreach (var set in replicas.Sets)
            {
                set.Budget.Age();
                set.ImpatienceBudget.Age();
                ejector.CheckLatencies(set);
            }
        }
    }
}
