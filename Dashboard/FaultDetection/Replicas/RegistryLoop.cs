using System.Net.Sockets;
using System.Text.Json;
using QuizNet.Contracts.Clients;
using QuizNet.Dashboard.FaultDetection.Dependencies;

namespace QuizNet.Dashboard.FaultDetection.Replicas;

/// <summary>Follows the registry's watch. While the registry is away the last list stays, and ages.</summary>
internal sealed partial class RegistryLoop(
    IServiceScopeFactory scopes, ReplicaBoard board, DependencyBoard dependencies, TimeProvider time, ILogger<RegistryLoop> logger) : BackgroundService
{
    // Heartbeats are no change, so this is also how old what we know of them may get.
    private static readonly TimeSpan Wait = TimeSpan.FromSeconds(2);

    // On top of the wait. Longer than that is no answer.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan RetryDelay = TimeSpan.FromSeconds(0.5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var index = -1L;
        var failures = 0;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                // A client for each watch: the factory renews the handlers below, so that a moved registry is found again.
                await using var scope = scopes.CreateAsyncScope();
                using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
                giveUp.CancelAfter(Wait + Patience);
                var list = await scope.ServiceProvider.GetRequiredService<RegistryClient>().WatchAsync(index, Wait, giveUp.Token);
                if (list?.Services is null)
                {
                    throw new JsonException("It answered without a list.");
                }

                index = list.Index;
                board.Follow(list);
                dependencies.Learn(DependencyNames.Registry, DependencyAnswer.Well(TimeSpan.Zero, ("instances", list.Count)));
                if (failures > 0)
                {
                    LogBack(failures);
                    failures = 0;
                }
            }
            catch (Exception failure) when (IsAway(failure, stoppingToken))
            {
                if (++failures == 1)
                {
                    LogAway(failure.Message);
                }

                dependencies.Learn(DependencyNames.Registry, DependencyAnswer.Silent("The registry does not answer; the list of replicas is the last one known."));
                await Task.Delay(RetryDelay, time, stoppingToken);
            }
        }
    }

    private static bool IsAway(Exception failure, CancellationToken stoppingToken) =>
        failure is HttpRequestException or IOException or SocketException or JsonException || (failure is OperationCanceledException && !stoppingToken.IsCancellationRequested);

    [LoggerMessage(LogLevel.Warning, "The registry is away ({Reason}); the last known replicas stay in the list")]
    private partial void LogAway(string reason);

    [LoggerMessage(LogLevel.Information, "The registry answers again after {Failures} failures")]
    private partial void LogBack(int failures);
}
