using Microsoft.Extensions.Options;

namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>The latest traces. A trace goes as a whole, the one first whose first span came first.</summary>
internal sealed class TraceStore(IOptions<TelemetryOptions> options)
{
    // A trace without its spans: the record, its array, and its places in the table and the queue.
    private const int TraceBytes = 200;

    private readonly TelemetryOptions _options = options.Value;

    // Protects all below, and writing to a record.
    private readonly Lock _lock = new();
    private readonly Dictionary<UInt128, TraceRecord> _traces = [];
    private readonly Queue<TraceRecord> _order = new();
    private int _spans;
    private long _bytes;

    public (int Traces, int Spans, long Bytes) Size
    {
        get
        {
            lock (_lock)
            {
                return (_traces.Count, _spans, _bytes);
            }
        }
    }

    public void Add(IReadOnlyList<StoredSpan> spans)
    {
        lock (_lock)
        {
            foreach (var span in spans)
            {
                if (!_traces.TryGetValue(span.TraceId, out var trace))
                {
                    _traces[span.TraceId] = trace = new TraceRecord(span.TraceId);
                    _order.Enqueue(trace);
                    _bytes += TraceBytes;
                }

                if (trace.Add(span))
                {
                    _spans++;
                    _bytes += span.Bytes;
                }

                Trim();
            }
        }
    }

    public TraceRecord? Find(UInt128 id)
    {
        lock (_lock)
        {
            return _traces.GetValueOrDefault(id);
        }
    }

    /// <summary>In the order in which they began to come. No trace is without a span.</summary>
    public TraceRecord[] All()
    {
        lock (_lock)
        {
            return [.. _order];
        }
    }

    private void Trim()
    {
        while ((_traces.Count > _options.Traces || _spans > _options.Spans || _bytes > _options.SpanBytes) && _order.TryDequeue(out var oldest))
        {
            _traces.Remove(oldest.Id);
            _spans -= oldest.Spans.Length;
            _bytes -= oldest.Bytes + TraceBytes;
        }
    }
}
