using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.Speaking;

namespace QuizNet.Dashboard.Alerts.History;

/// <summary>
/// Between the book and the database, for the one loop that uses it: what has to be stored yet, and what others have stored. The dashboard that
/// speaks writes, the others read. While the database is away it goes on in memory, and is stored later.
/// </summary>
internal sealed partial class AlertLedger(
    AlertBook book, AlertStore store, DatabasePatience database, DeliveryBox box, Speaker speaker, TimeProvider time, ILogger<AlertLedger> logger)
{
    private static readonly TimeSpan ReadInterval = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan ForgetInterval = TimeSpan.FromHours(1);

    private readonly Dictionary<string, Incident> _unsaved = [];
    private readonly List<Delivery> _untold = [];
    private bool _leads;
    private bool _hasRead;
    private bool _isFenced;
    private DateTimeOffset _nextRead;
    private DateTimeOffset _nextSave;
    private DateTimeOffset _nextForget;

    /// <summary>Somebody has changed what is stored.</summary>
    public void Hurry()
    {
        _nextRead = default;
        database.Hurry();
    }

    /// <summary>Before each look of the dashboard that speaks: where it takes over, it goes on from what the last one has left.</summary>
    public async Task LeadAsync(CancellationToken stoppingToken)
    {
        if (!_leads)
        {
            (_hasRead, _nextRead) = (false, default);
            await ReadAsync(stoppingToken);
            _leads = true;
        }
    }

    public async Task FollowAsync(CancellationToken stoppingToken)
    {
        StopLeading();
        await ReadAsync(stoppingToken);
    }

    public void Note(IEnumerable<Incident> incidents, IEnumerable<Delivery> deliveries)
    {
        foreach (var incident in incidents)
        {
            _unsaved[incident.Id] = incident;
        }

        _untold.AddRange(deliveries);
    }

    /// <summary>After each look of the dashboard that speaks.</summary>
    public async Task KeepAsync(TimeSpan history, CancellationToken stoppingToken)
    {
        await SaveAsync(stoppingToken);
        await ReadAsync(stoppingToken);
        if (time.GetUtcNow() >= _nextForget && await database.TryAsync(token => store.ForgetAsync(history, token), stoppingToken))
        {
            _nextForget = time.GetUtcNow() + ForgetInterval;
        }
    }

    /// <summary>Stores what has changed, and then lets it be told. A dashboard that has been overtaken tells nothing.</summary>
    public async Task SaveAsync(CancellationToken stoppingToken)
    {
        var now = time.GetUtcNow();
        Incident[] incidents = [.. _unsaved.Values];
        Delivery[] deliveries = [.. box.Unsaved, .. _untold];
        if (!_leads || (incidents.Length + deliveries.Length == 0 && now < _nextSave))
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
            (_isFenced, _nextSave) = (false, now + LastSpeaker.Renewal);
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
            Adopt(stored.Incidents, now);
        }

        _hasRead = true;
        if (speaker.IsSpeaking)
        {
            box.Merge(stored.Deliveries);
            foreach (var acknowledged in stored.Incidents.Where(incident => incident.AcknowledgedAt is not null))
            {
                book.Acknowledge(acknowledged.Id, acknowledged.AcknowledgedBy!, acknowledged.AcknowledgedAt!.Value);
            }
        }
    }

    // Incidents that were found before these could be read may have become theirs.
    private void Adopt(IReadOnlyList<Incident> stored, DateTimeOffset now)
    {
        book.Adopt(stored, now);
        foreach (var incident in _unsaved.Values.Where(incident => incident.EndedAt is null))
        {
            _unsaved.Remove(incident.Id);
        }

        Note(book.Present, []);
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
