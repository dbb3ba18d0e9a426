using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Judging;

namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>What is believed of all that the services lean on, and when each was last heard.</summary>
internal sealed class DependencyBoard(IOptions<DetectionOptions> options, SteadyClock clock)
{
    // Protects all below.
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, Known> _known = new(StringComparer.Ordinal);
    private readonly ChangeSignal _changes = new();

    /// <summary>Completes when a state has changed. Take it before looking.</summary>
    public Task Changed => _changes.Next;

    public IReadOnlyList<DependencyStatus> Statuses
    {
        get
        {
            lock (_lock)
            {
                return [.. _known.Select(known => known.Value.Status(known.Key))];
            }
        }
    }

    public IReadOnlyDictionary<string, DateTimeOffset> Heard
    {
        get
        {
            lock (_lock)
            {
                return _known.Where(known => known.Value.HeardAt is not null).ToDictionary(known => known.Key, known => known.Value.HeardAt!.Value);
            }
        }
    }

    public void Learn(string name, DependencyAnswer answer)
    {
        bool isNews;
        lock (_lock)
        {
            var now = clock.Now;
            if (!_known.TryGetValue(name, out var known))
            {
                _known[name] = known = new Known(new JudgedHealth(options.Value, now));
            }

            var before = known.State;
            known.Learn(answer, now);
            isNews = before != known.State;
        }

        if (isNews)
        {
            _changes.Raise();
        }
    }

    private sealed class Known(JudgedHealth health)
    {
        private double? _milliseconds;
        private IReadOnlyDictionary<string, double> _figures = new Dictionary<string, double>();

        public HealthState State => health.State;

        public DateTimeOffset? HeardAt { get; private set; }

        public void Learn(DependencyAnswer answer, DateTimeOffset now)
        {
            health.Check(answer.Check, suspicion: 0, Witness.Absent, now);
            _milliseconds = answer.Check.Milliseconds > 0 ? Math.Round(answer.Check.Milliseconds, 1) : null;
            if (answer.Check.Kind is CheckKind.Well or CheckKind.Unwell)
            {
                // While it is silent its last figures stay.
                (HeardAt, _figures) = (now, answer.Figures);
            }
        }

        public DependencyStatus Status(string name) => new(name, health.State, health.Reason, health.Since, _milliseconds, _figures);
    }
}
