using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Sources;

/// <summary>Who has sent telemetry. Whoever has been silent the longest makes room for new ones.</summary>
internal sealed class SourceTable(TimeProvider time)
{
    private const int MostSources = 500;

    // Protects the table; the sources look after themselves.
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Service, string Instance), TelemetrySource> _sources = [];

    public TelemetrySource Get(TelemetryAttribute[] attributes)
    {
        var key = (attributes.Find("service.name") ?? "unknown", attributes.Find("service.instance.id") ?? "");
        var now = time.GetUtcNow();
        lock (_lock)
        {
            if (!_sources.TryGetValue(key, out var source))
            {
                if (_sources.Count == MostSources)
                {
                    _sources.Remove(_sources.MinBy(entry => entry.Value.LastSeenTicks).Key);
                }

                _sources[key] = source = new TelemetrySource(key.Item1, key.Item2, now);
            }

            source.Seen(now, attributes);
            return source;
        }
    }

    public TelemetrySource[] All()
    {
        lock (_lock)
        {
            return [.. _sources.Values];
        }
    }
}
