using Microsoft.Extensions.Options;
using QuizNet.Dashboard.Speaking;

namespace QuizNet.Dashboard.Alerts.Deliveries;

/// <summary>Sends what is due, to each receiver one after the other: one that hangs keeps nobody else waiting.</summary>
internal sealed partial class DeliveryLoop(
    DeliveryBox box, IEnumerable<IAlertTarget> targets, Speaker speaker, IOptions<AlertsOptions> options, TimeProvider time, ILogger<DeliveryLoop> logger) : BackgroundService
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(targets.Select(target => RunAsync(target, stoppingToken)));

    private async Task RunAsync(IAlertTarget target, CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = box.Changed;
            if (speaker.IsSpeaking && box.Due(target.Name, time.GetUtcNow()) is { } delivery)
            {
                await AttemptAsync(target, delivery, stoppingToken);
            }
            else
            {
                await changed.WaitAsync(LongestWait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task AttemptAsync(IAlertTarget target, Delivery delivery, CancellationToken stoppingToken)
    {
        var error = await TryAsync(target, delivery, stoppingToken);
        if (stoppingToken.IsCancellationRequested && error is not null)
        {
            // Nobody knows whether it has arrived, so it is sent again after the next start.
            return;
        }

        var after = DeliveryRules.After(delivery, error, time.GetUtcNow(), Random.Shared.NextDouble(), options.Value.Delivery);
        if (after.State == DeliveryState.Dead)
        {
            LogDead(after.Id, target.Name, after.Attempts, error!);
        }

        box.Record(after);
    }

    private async Task<string?> TryAsync(IAlertTarget target, Delivery delivery, CancellationToken stoppingToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        patience.CancelAfter(options.Value.Delivery.Patience);
        try
        {
            return await target.SendAsync(delivery, patience.Token);
        }
        catch (OperationCanceledException)
        {
            return "There was no answer in time.";
        }
        catch (Exception failure)
        {
            // Whatever it is that a receiver brings about in a library, the others are still told.
            return failure.Message;
        }
    }

    [LoggerMessage(LogLevel.Error, "Message {Delivery} to {Target} is given up after {Attempts} attempts: {Reason}")]
    private partial void LogDead(string delivery, string target, int attempts, string reason);
}
