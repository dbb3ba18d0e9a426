using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Sources;

/// <summary>Who has sent telemetry. Whoever has been silent the longest makes room for new ones.</summary>
internal sealed class SourceTable(TimeProvider time)
{
    private const int MostSources = 500;
    private const int MostAttributes = 32;

    // Characters of a name. Everything that is kept refers to its source, so names have to be small.
    private const int LongestName = 128;

    // Protects the table; the sources look after themselves.
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Service, string Instance), TelemetrySource> _sources = [];

    public TelemetrySource Get(TelemetryAttribute[] attributes)
    {
        var key = (Cut(attributes.Find("service.name") ?? "unknown"), Cut(attributes.Find("service.instance.id") ?? ""));
        var now = time.GetUtcNow();
        lock (_lock)
        {
            if (!_sources.TryGetValue(key, out var source))
            {
                if (_sources.Count == MostSources)
                {
                    var (silent, oldest) = _sources.MinBy(entry => entry.Value.LastSeenTicks);
                    _sources.Remove(silent);
                    oldest.Forget();
                }

                _sources[key] = source = new TelemetrySource(key.Item1, key.Item2, now);
            }

            source.Seen(now, attributes.Length > MostAttributes ? attributes[..MostAttributes] : attributes);
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

    private static string Cut(string name) => name.Length > LongestName ? name[..LongestName] : name;
}
