using Microsoft.Extensions.Options;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.History;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts;

/// <summary>Turns findings into alerts at the dashboard that speaks, and shows them; the others show what it has stored.</summary>
internal sealed class AlertsLoop(
    AlertBook book,
    AlertLedger ledger,
    DeliveryBox box,
    Findings findings,
    PresentAlerts present,
    Speaker speaker,
    IEnumerable<IAlertTarget> targets,
    IOptions<AlertsOptions> options,
    TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<string> _targets = [.. targets.Select(target => target.Name)];
    private readonly ChangeSignal _hurry = new();

    /// <summary>Somebody has changed what is stored: it is read again at once.</summary>
    public void Hurry() => _hurry.Raise();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Kept until one of them has come: each wait would leave something behind at both.
        var (hurry, either) = (Task.CompletedTask, Task.CompletedTask);
        while (!stoppingToken.IsCancellationRequested)
        {
            if (either.IsCompleted)
            {
                hurry = _hurry.Next;
                either = Task.WhenAny(findings.Changed, hurry);
            }

            try
            {
                await LookAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }

            await either.WaitAsync(Tick, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (hurry.IsCompleted)
            {
                ledger.Hurry();
            }
        }

        // What has been sent in the last moment is not to be sent again by the next one.
        await ledger.SaveAsync(CancellationToken.None);
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        if (!speaker.IsSpeaking)
        {
            await ledger.FollowAsync(stoppingToken);
            present.Replace(book.Views);
            return;
        }

        await ledger.LeadAsync(stoppingToken);
        var now = time.StoredNow();
        var step = book.Observe(DetectorWatch.Complete(findings.Present, findings.Age, options.Value.DetectorPatience, now), now);
        present.Replace(book.Views);
        ledger.Note(step.ToStore, step.Notices.SelectMany(notice => _targets.Select(target => Delivery.Of(notice, target, now))));
        foreach (var orphan in box.Orphans(_targets))
        {
            box.Record(orphan with { State = DeliveryState.Dead, FinishedAt = now, Error = "This receiver is no longer configured." });
        }

        await ledger.KeepAsync(options.Value.History, stoppingToken);
    }
}
