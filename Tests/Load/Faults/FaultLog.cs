using System.Diagnostics;
using QuizNet.Contracts;

namespace QuizNet.Load.Faults;

/// <summary>Writes the story while it happens.</summary>
internal sealed class FaultLog
{
    private readonly long _began = Stopwatch.GetTimestamp();

    // Protects the lists.
    private readonly Lock _lock = new();
    private readonly List<Injection> _injections = [];
    private readonly List<Sighting> _ours = [];
    private readonly List<Sighting> _fixed = [];
    private readonly List<HeardNotice> _notices = [];

    public TimeSpan Now => Stopwatch.GetElapsedTime(_began);

    public FaultStory Story
    {
        get
        {
            lock (_lock)
            {
                return new FaultStory([.. _injections], [.. _ours], [.. _fixed], [.. _notices]);
            }
        }
    }

    public Injection Begin(InjectionKind kind, string? instance, bool forBoth)
    {
        lock (_lock)
        {
            // It goes on until it is ended.
            var injection = new Injection(kind, instance, Now, TimeSpan.MaxValue, forBoth);
            _injections.Add(injection);
            return injection;
        }
    }

    public void End(Injection injection)
    {
        lock (_lock)
        {
            _injections[_injections.IndexOf(injection)] = injection with { Until = Now };
        }
    }

    public void SeeOurs(string instance, HealthState state) => See(_ours, instance, state);

    public void SeeFixed(string instance, HealthState state) => See(_fixed, instance, state);

    public void Hear(AlertNotification notification)
    {
        lock (_lock)
        {
            var alert = notification.Alert;
            _notices.Add(new HeardNotice(Now, notification.Kind, alert.Id, alert.Subject, alert.Instance, alert.Cause));
        }
    }

    private void See(List<Sighting> sightings, string instance, HealthState state)
    {
        lock (_lock)
        {
            if (sightings.FindLast(sighting => sighting.Instance == instance)?.State != state)
            {
                sightings.Add(new Sighting(Now, instance, state));
            }
        }
    }
}
