using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts.Incidents;

/// <summary>
/// One incident per subject, instance and cause, from the findings of the detector. Each is told of twice, when it began and when it ended,
/// and in between only if it gets worse or nobody cares for hours. What ends before it has been told of is never told of.
/// </summary>
internal sealed class AlertBook(AlertTimes times)
{
    // Of all below: the loop looks at the findings, requests acknowledge.
    private readonly Lock _lock = new();
    private readonly Dictionary<IncidentKey, Incident> _present = [];
    private readonly HashSet<IncidentKey> _acknowledged = [];
    private IReadOnlyList<Silence> _silences = [];
    private DateTimeOffset _settledAt;

    /// <summary>What the page shows: the worst first. Hidden ones are a number in the one that hides them.</summary>
    public IReadOnlyList<AlertView> Views
    {
        get
        {
            lock (_lock)
            {
                return [.. Fired.Where(incident => incident.HiddenBy is null).OrderByDescending(incident => incident.Severity).ThenByDescending(incident => incident.Id, StringComparer.Ordinal).Select(incident => incident.ToView())];
            }
        }
    }

    public IReadOnlyList<Incident> Present
    {
        get
        {
            lock (_lock)
            {
                return [.. Fired];
            }
        }
    }

    private IEnumerable<Incident> Fired => _present.Values.Where(incident => incident.FiredAt is not null);

    /// <summary>Begins from what has been stored.</summary>
    public void Restore(IEnumerable<Incident> open, DateTimeOffset now)
    {
        lock (_lock)
        {
            _present.Clear();
            foreach (var incident in open)
            {
                _present[incident.Key] = incident;
            }

            _settledAt = now + times.Settling;
        }
    }

    /// <summary>Joins what has been stored with what has been found before that could be read: the stored one is the older one, and goes on.</summary>
    public void Adopt(IEnumerable<Incident> open, DateTimeOffset now)
    {
        lock (_lock)
        {
            foreach (var stored in open)
            {
                _present[stored.Key] = _present.TryGetValue(stored.Key, out var found) ? found.ContinuedFrom(stored) : stored;
            }

            _settledAt = now + times.Settling;
        }
    }

    public void Use(IReadOnlyList<Silence> silences)
    {
        lock (_lock)
        {
            _silences = silences;
        }
    }

    /// <summary>Null if there is no such incident at present. The first to acknowledge it stays the one.</summary>
    public Incident? Acknowledge(string id, string by, DateTimeOffset at)
    {
        lock (_lock)
        {
            if (Fired.FirstOrDefault(incident => incident.Id == id) is not { } known)
            {
                return null;
            }

            if (known.AcknowledgedAt is null)
            {
                _acknowledged.Add(known.Key);
                _present[known.Key] = known = known with { AcknowledgedAt = at, AcknowledgedBy = by };
            }

            return known;
        }
    }

    public AlertStep Observe(IEnumerable<Finding> findings, DateTimeOffset now)
    {
        lock (_lock)
        {
            var before = new Dictionary<IncidentKey, Incident>(_present);
            var notices = new List<Notice>();
            Meet(findings, now);
            var ended = Miss(now, notices);
            Hide(now);
            foreach (var (key, incident) in _present)
            {
                _present[key] = Tell(incident, now, notices);
            }

            var changed = Fired.Where(incident => _acknowledged.Contains(incident.Key) || !before.TryGetValue(incident.Key, out var old) || !old.IsStoredLike(incident)).ToList();
            _acknowledged.Clear();
            return new AlertStep([.. changed, .. ended], notices);
        }
    }

    private void Meet(IEnumerable<Finding> findings, DateTimeOffset now)
    {
        // Whatever is not found below is missing.
        foreach (var (key, incident) in _present)
        {
            _present[key] = incident with { MissingSince = incident.MissingSince ?? now };
        }

        foreach (var finding in findings.Select(FoundText.Clean))
        {
            var rule = times.Of(finding.Cause);
            if (!rule.Enabled)
            {
                continue;
            }

            var known = _present.GetValueOrDefault(IncidentKey.Of(finding)) ?? Incident.Of(finding, now);
            _present[known.Key] = known with
            {
                Severity = finding.Severity > known.Severity ? finding.Severity : known.Severity,
                Summary = finding.Summary,
                FiredAt = known.FiredAt ?? (now - known.BeganAt >= rule.For ? now : null),
                MissingSince = null,
            };
        }
    }

    private List<Incident> Miss(DateTimeOffset now, List<Notice> notices)
    {
        var ended = new List<Incident>();
        foreach (var incident in _present.Values.Where(incident => incident.MissingSince is not null).ToList())
        {
            if (incident.FiredAt is null)
            {
                _present.Remove(incident.Key);
            }
            else if (now >= _settledAt && now - incident.MissingSince >= times.Of(incident.Cause).KeepFiring)
            {
                _present.Remove(incident.Key);
                var over = incident with { EndedAt = incident.MissingSince };
                ended.Add(over);
                if (over.AnnouncedAt is not null)
                {
                    notices.Add(new Notice(NoticeKind.Ended, over));
                }
            }
        }

        return ended;
    }

    private void Hide(DateTimeOffset now)
    {
        var roots = _present.Keys.ToDictionary(key => key, key => RootCauses.Find(key, _present.Keys));
        var counts = roots.Values.OfType<IncidentKey>().CountBy(root => root).ToDictionary();
        foreach (var (key, incident) in _present)
        {
            var hiddenBy = roots[key] is { } root ? _present[root].Id : null;
            var isSilenced = _silences.Any(silence => silence.Covers(key, now));
            _present[key] = incident with
            {
                HiddenBy = hiddenBy,
                Hidden = Math.Max(incident.Hidden, counts.GetValueOrDefault(key)),
                IsSilenced = isSilenced,
                ClearSince = incident.FiredAt is null || hiddenBy is not null || isSilenced ? null : incident.ClearSince ?? now,
            };
        }
    }

    private Incident Tell(Incident incident, DateTimeOffset now, List<Notice> notices)
    {
        if (incident.ClearSince is not { } clear || incident.MissingSince is not null)
        {
            return incident;
        }

        NoticeKind? kind = incident.AnnouncedAt is null ? now - clear >= times.GroupWait ? NoticeKind.Began : null
            : incident.Severity > incident.AnnouncedSeverity ? NoticeKind.Worse
            : incident.AcknowledgedAt is null && now - incident.RemindedAt >= times.Repeat ? NoticeKind.Reminder
            : null;
        if (kind is not { } told)
        {
            return incident;
        }

        var after = incident with { AnnouncedAt = incident.AnnouncedAt ?? now, AnnouncedSeverity = incident.Severity, RemindedAt = now };
        notices.Add(new Notice(told, after));
        return after;
    }
}
