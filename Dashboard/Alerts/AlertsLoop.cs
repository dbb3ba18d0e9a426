using Microsoft.Extensions.Options;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.History;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Dashboard.Alerts;

/// <summary>
/// Turns findings into alerts, stores them and has them told, at the dashboard that speaks; the others read what it has stored. While the
/// database is away alerts go on in memory, and are stored later.
/// </summary>
internal sealed partial class AlertsLoop(
    AlertBook book,
    AlertStore store,
    DatabasePatience database,
    DeliveryBox box,
    Findings findings,
    PresentAlerts present,
    Speaker speaker,
    IEnumerable<IAlertTarget> targets,
    IOptions<AlertsOptions> options,
    TimeProvider time,
    ILogger<AlertsLoop> logger) : BackgroundService
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan ReadInterval = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ForgetInterval = TimeSpan.FromHours(1);

    private readonly IReadOnlyList<string> _targets = [.. targets.Select(target => target.Name)];
    private readonly Dictionary<string, Incident> _unsaved = [];
    private readonly List<Delivery> _untold = [];
    private readonly ChangeSignal _hurry = new();
    private bool _leads;
    private bool _hasRead;
    private bool _isFenced;
    private DateTimeOffset _nextRead;
    private DateTimeOffset _nextSave;
    private DateTimeOffset _nextForget;

    /// <summary>Somebody has changed what is stored: it is read again at once.</summary>
    public void Hurry() => _hurry.Raise();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var (changed, hurry) = (findings.Changed, _hurry.Next);
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                break;
            }

            Task either = Task.WhenAny(changed, hurry);
            await either.WaitAsync(Tick, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (hurry.IsCompleted)
            {
                _nextRead = default;
                database.Hurry();
            }
        }

        // What has been sent in the last moment is not to be sent again by the next one.
        if (_leads)
        {
            await SaveAsync(CancellationToken.None);
        }
    }

    private async Task LookAsync(CancellationToken stoppingToken)
    {
        if (!speaker.IsSpeaking)
        {
            StopLeading();
            await ReadAsync(stoppingToken);
            present.Replace(book.Views);
            return;
        }

        if (!_leads)
        {
            (_hasRead, _nextRead) = (false, default);
            await ReadAsync(stoppingToken);
            _leads = true;
        }

        var now = time.StoredNow();
        var step = book.Observe(DetectorWatch.Complete(findings.Present, findings.Age, options.Value.DetectorPatience, now), now);
        foreach (var incident in step.ToStore)
        {
            _unsaved[incident.Id] = incident;
        }

        _untold.AddRange(step.Notices.SelectMany(notice => _targets.Select(target => Delivery.Of(notice, target, now))));
        present.Replace(book.Views);
        foreach (var orphan in box.Orphans(_targets))
        {
            box.Record(orphan with { State = DeliveryState.Dead, FinishedAt = now, Error = "This receiver is no longer configured." });
        }

        await SaveAsync(stoppingToken);
        await ReadAsync(stoppingToken);
        if (now >= _nextForget && await database.TryAsync(token => store.ForgetAsync(options.Value.History, token), stoppingToken))
        {
            _nextForget = now + ForgetInterval;
        }
    }

    private async Task SaveAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        Incident[] incidents = [.. _unsaved.Values];
        Delivery[] deliveries = [.. box.Unsaved, .. _untold];
        if (incidents.Length + deliveries.Length == 0 && now < _nextSave)
        {
            return;
        }

        // What an earlier run has left open has to be known first: it may be the same incidents.
        var isOurs = true;
        var isSaved = _hasRead && await database.TryAsync(async token => isOurs = await store.SaveAsync(incidents, deliveries, token), stoppingToken);
        if (!isOurs)
        {
            if (!_isFenced)
            {
                LogFenced();
            }

            _isFenced = true;
            StopLeading();
            return;
        }

        box.Add(_untold, isSaved);
        _untold.Clear();
        if (isSaved)
        {
            _isFenced = false;
            _nextSave = now + LastSpeaker.Renewal;
            box.Saved(deliveries);
            _unsaved.Clear();
        }
    }

    private async Task ReadAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        if (now < _nextRead || (_hasRead && _unsaved.Count > 0))
        {
            return;
        }

        StoredAlerts? stored = null;
        if (!await database.TryAsync(async token => stored = await store.ReadAsync(token), stoppingToken))
        {
            return;
        }

        _nextRead = now + ReadInterval;
        book.Use(stored!.Silences);
        if (!_leads)
        {
            book.Restore(stored.Incidents, now);
        }
        else if (!_hasRead)
        {
            book.Adopt(stored.Incidents, now);
            foreach (var incident in _unsaved.Values.Where(incident => incident.EndedAt is null))
            {
                _unsaved.Remove(incident.Id);
            }

            foreach (var incident in book.Present)
            {
                _unsaved[incident.Id] = incident;
            }
        }

        _hasRead = true;
        if (!speaker.IsSpeaking)
        {
            return;
        }

        box.Merge(stored.Deliveries);
        foreach (var acknowledged in stored.Incidents.Where(incident => incident.AcknowledgedAt is not null))
        {
            book.Acknowledge(acknowledged.Id, acknowledged.AcknowledgedBy!, acknowledged.AcknowledgedAt!.Value);
        }
    }

    private void StopLeading()
    {
        if (_leads)
        {
            (_leads, _hasRead, _nextRead) = (false, false, default);
            _unsaved.Clear();
            _untold.Clear();
            box.Clear();
        }
    }

    [LoggerMessage(LogLevel.Warning, "Another dashboard has spoken in the meantime, so this one has not")]
    private partial void LogFenced();
}
