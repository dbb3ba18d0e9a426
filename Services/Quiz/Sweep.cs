using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz;

/// <summary>Clears up, every now and then, what nobody waits for. Every replica does, so it must do no harm that two do it at once.</summary>
internal abstract class Sweep(TimeSpan pause, TimeProvider time) : BackgroundService
{
    protected TimeProvider Time => time;

    protected abstract Task OnceAsync(CancellationToken cancellationToken);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            // Replicas that have started together do not all come at once.
            await Task.Delay(pause * (0.7 + (Random.Shared.NextDouble() * 0.6)), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested)
            {
                return;
            }

            try
            {
                await OnceAsync(stoppingToken);
            }
            catch (Exception failure) when (failure is RedisAwayException or OperationCanceledException || DatabaseFailures.IsAway(failure))
            {
                // The next time does it.
            }
        }
    }
}
