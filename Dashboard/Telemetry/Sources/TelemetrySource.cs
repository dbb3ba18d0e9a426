using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Sources;

/// <summary>A process that sends telemetry: OTLP's resource.</summary>
internal sealed class TelemetrySource(string service, string instance, DateTimeOffset firstSeen)
{
    // Ticks, because a time does not fit into one atomic write.
    private long _lastSeen = firstSeen.UtcTicks;
    private long _spans;
    private long _logs;
    private long _points;
    private volatile TelemetryAttribute[] _attributes = [];

    public string Service => service;

    public string Instance => instance;

    public long LastSeenTicks => Interlocked.Read(ref _lastSeen);

    public void Seen(DateTimeOffset now, TelemetryAttribute[] attributes)
    {
        Interlocked.Exchange(ref _lastSeen, now.UtcTicks);
        _attributes = attributes;
    }

    /// <summary>Spans and logs may hold on to it for long; what is large about it need not stay as long as they do.</summary>
    public void Forget() => _attributes = [];

    public void Count(int spans = 0, int logs = 0, int points = 0)
    {
        Interlocked.Add(ref _spans, spans);
        Interlocked.Add(ref _logs, logs);
        Interlocked.Add(ref _points, points);
    }

    public TelemetryResource View() => new(
        service,
        instance,
        _attributes.View(),
        firstSeen,
        new DateTimeOffset(LastSeenTicks, TimeSpan.Zero),
        Interlocked.Read(ref _spans),
        Interlocked.Read(ref _logs),
        Interlocked.Read(ref _points));
}
