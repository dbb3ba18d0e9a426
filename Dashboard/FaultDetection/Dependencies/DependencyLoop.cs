namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>Asks each dependency at its own pace; none waits for another.</summary>
internal sealed class DependencyLoop(IEnumerable<IDependency> dependencies, DependencyBoard board, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(dependencies.Select(dependency => WatchAsync(dependency, stoppingToken)));

    private async Task WatchAsync(IDependency dependency, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await AskAsync(dependency, stoppingToken) is { } answer)
            {
                board.Learn(dependency.Name, answer);
            }

            await Task.Delay(dependency.Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<DependencyAnswer?> AskAsync(IDependency dependency, CancellationToken stoppingToken)
    {
        using var giveUp = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        giveUp.CancelAfter(Patience);
        try
        {
            // Some drivers do not give up when they are asked to.
            return await dependency.AskAsync(giveUp.Token).WaitAsync(giveUp.Token);
        }
        catch (OperationCanceledException)
        {
            return stoppingToken.IsCancellationRequested ? null : DependencyAnswer.Silent($"It does not answer within {Patience.TotalSeconds:0} s.");
        }
        catch (Exception failure)
        {
            // Whatever it is, it is what there is to say of it, and the loop goes on.
            return DependencyAnswer.Silent($"It cannot be used: {failure.Message}");
        }
    }
}
