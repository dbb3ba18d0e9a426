using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts.Deliveries;

/// <summary>The messages on their way, also while the database is away. What has changed here is stored later.</summary>
internal sealed class DeliveryBox
{
    /// <summary>Waiting at a time. What comes on top of that is dead at once.</summary>
    public const int Most = 1_000;

    // Of both below: the loops of several receivers take from them.
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, Delivery> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Delivery> _unsaved = [];
    private readonly ChangeSignal _changes = new();

    /// <summary>Completes when there is something new. Take it before looking.</summary>
    public Task Changed => _changes.Next;

    public IReadOnlyList<Delivery> Unsaved
    {
        get
        {
            lock (_lock)
            {
                return [.. _unsaved.Values];
            }
        }
    }

    /// <summary>What the database must have before it may be sent, if the database can be reached at all: it is added after that.</summary>
    public void Add(IEnumerable<Delivery> deliveries, bool saved)
    {
        lock (_lock)
        {
            foreach (var delivery in deliveries)
            {
                if (_waiting.Count < Most)
                {
                    _waiting[delivery.Id] = delivery;
                    Remember(saved ? null : delivery);
                }
                else
                {
                    Remember(delivery with { State = DeliveryState.Dead, FinishedAt = delivery.CreatedAt, Error = $"{Most} others were waiting." });
                }
            }
        }

        _changes.Raise();
    }

    /// <summary>Takes over what has been stored, such as what was waiting before a restart, or is to be sent again by hand.</summary>
    public void Merge(IEnumerable<Delivery> stored)
    {
        lock (_lock)
        {
            foreach (var delivery in stored.Where(delivery => !_unsaved.ContainsKey(delivery.Id)).Take(Most - _waiting.Count))
            {
                _waiting.TryAdd(delivery.Id, delivery);
            }
        }

        _changes.Raise();
    }

    /// <summary>The next one for a receiver: never a later one about the same incident before an earlier one.</summary>
    public Delivery? Due(string target, DateTimeOffset now)
    {
        lock (_lock)
        {
            var earlier = new HashSet<string>();
            return _waiting.Values
                .Where(delivery => delivery.Target == target && (delivery.IncidentId is not { } incident || earlier.Add(incident)))
                .FirstOrDefault(delivery => delivery.NextAt <= now);
        }
    }

    public IReadOnlyList<Delivery> Orphans(IReadOnlyCollection<string> targets)
    {
        lock (_lock)
        {
            return [.. _waiting.Values.Where(delivery => !targets.Contains(delivery.Target))];
        }
    }

    /// <summary>What has become of one that was due. Unless it has been taken away in between.</summary>
    public void Record(Delivery after)
    {
        lock (_lock)
        {
            if (!_waiting.Remove(after.Id))
            {
                return;
            }

            if (after.State == DeliveryState.Waiting)
            {
                _waiting[after.Id] = after;
            }

            Remember(after);
        }

        _changes.Raise();
    }

    public void Saved(IEnumerable<Delivery> deliveries)
    {
        lock (_lock)
        {
            foreach (var delivery in deliveries)
            {
                // It may have changed once more in the meantime.
                if (_unsaved.TryGetValue(delivery.Id, out var latest) && ReferenceEquals(latest, delivery))
                {
                    _unsaved.Remove(delivery.Id);
                }
            }
        }
    }

    public void Clear()
    {
        lock (_lock)
        {
            _waiting.Clear();
            _unsaved.Clear();
        }
    }

    // Without a database for days, the memory of what has been sent is given up first.
    private void Remember(Delivery? changed)
    {
        if (changed is null)
        {
            return;
        }

        if (_unsaved.Count >= 2 * Most && _unsaved.Values.FirstOrDefault(delivery => delivery.State != DeliveryState.Waiting) is { } sent)
        {
            _unsaved.Remove(sent.Id);
        }

        _unsaved[changed.Id] = changed;
    }
}
