using System.Text;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>The latest points of all series. The point that has been there the longest goes first, and a series with its last point.</summary>
internal sealed class MetricStore(IOptions<TelemetryOptions> options)
{
    private readonly TelemetryOptions _options = options.Value;

    // Protects all below, and what hangs on it.
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Service, string Name), Instrument> _instruments = [];

    // The series of each point, in the order in which the points came.
    private readonly Queue<MetricSeries> _order = new();
    private long _bytes;

    public (int Points, long Bytes) Size
    {
        get
        {
            lock (_lock)
            {
                return (_order.Count, _bytes);
            }
        }
    }

    /// <summary>How many could not be kept, because their instrument was of another kind before.</summary>
    public int Add(IReadOnlyList<ReceivedPoint> points)
    {
        var refused = 0;
        lock (_lock)
        {
            foreach (var received in points)
            {
                if (SeriesOf(received) is not { } series)
                {
                    refused++;
                    continue;
                }

                if (series.Add(received.Point, received.IsDelta) is { } added)
                {
                    _order.Enqueue(series);
                    _bytes += added.Bytes;
                    Trim();
                }
            }
        }

        return refused;
    }

    public IReadOnlyList<InstrumentView> List()
    {
        lock (_lock)
        {
            return [.. _instruments.Values.Select(instrument => instrument.View())];
        }
    }

    /// <summary>Draws an instrument while nothing changes; null if there is none of this name.</summary>
    public MetricChart? Draw(string service, string name, ChartRange range, string? by, (string Name, string Value)? where)
    {
        lock (_lock)
        {
            return _instruments.TryGetValue((service, name), out var instrument) ? ChartBuilder.Build(instrument, range, by, where) : null;
        }
    }

    private MetricSeries? SeriesOf(ReceivedPoint received)
    {
        var name = (received.Source.Service, received.Head.Name);
        if (!_instruments.TryGetValue(name, out var instrument))
        {
            _instruments[name] = instrument = new Instrument(received.Source.Service, received.Head);
            _bytes += instrument.Bytes;
        }

        if (instrument.Head.Kind != received.Head.Kind)
        {
            return null;
        }

        var key = Key(received);
        if (!instrument.Series.TryGetValue(key, out var series))
        {
            instrument.Series[key] = series = new MetricSeries(instrument, key, received.Source.Instance, received.Attributes);
            _bytes += series.Bytes;
        }

        return series;
    }

    private static string Key(ReceivedPoint received)
    {
        var key = new StringBuilder(received.Source.Instance);
        foreach (var (name, value) in received.Attributes)
        {
            key.Append('\n').Append(name).Append('=').Append(value);
        }

        return key.ToString();
    }

    private void Trim()
    {
        while ((_order.Count > _options.Points || _bytes > _options.PointBytes) && _order.TryDequeue(out var series))
        {
            _bytes -= series.RemoveOldest().Bytes;
            if (series.Points.Count > 0)
            {
                continue;
            }

            var instrument = series.Instrument;
            _bytes -= series.Bytes;
            instrument.Series.Remove(series.Key);
            if (instrument.Series.Count == 0)
            {
                _bytes -= instrument.Bytes;
                _instruments.Remove((instrument.Service, instrument.Head.Name));
            }
        }
    }
}
