using Microsoft.Extensions.Options;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Auth.Keys;

/// <summary>Has a key before the first request, and the next one in time.</summary>
internal sealed class KeyLoop(KeyRing ring, IOptions<KeyOptions> options, TimeProvider time) : BackgroundService
{
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await TryRotateAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(options.Value.CheckInterval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (!stoppingToken.IsCancellationRequested)
            {
                await TryRotateAsync(stoppingToken);
            }
        }
    }

    private async Task TryRotateAsync(CancellationToken cancellationToken)
    {
        try
        {
            await ring.RotateAsync(now: false, cancellationToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsAway(failure) || failure is OperationCanceledException)
        {
            // The next check does it.
        }
    }
}
