using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>The spans of a trace in the order in which they came. One adds at a time, under the store's lock; others read meanwhile.</summary>
internal sealed class TraceRecord(UInt128 id)
{
    /// <summary>Further ones are only counted: somebody who puts everything into one trace must not push out all others.</summary>
    public const int MostSpans = 5000;

    private StoredSpan[] _spans = new StoredSpan[2];
    private int _count;

    public UInt128 Id => id;

    public long Bytes { get; private set; }

    public int Dropped { get; private set; }

    /// <summary>A slot below the count is never written again, so the count is read first, and then an array that has at least as many.</summary>
    public ReadOnlySpan<StoredSpan> Spans
    {
        get
        {
            var count = Volatile.Read(ref _count);
            return Volatile.Read(ref _spans).AsSpan(0, count);
        }
    }

    public bool Add(StoredSpan span)
    {
        if (_count == MostSpans)
        {
            Dropped++;
            return false;
        }

        if (_count == _spans.Length)
        {
            var larger = new StoredSpan[Math.Min(MostSpans, _count * 2)];
            _spans.CopyTo(larger, 0);
            Volatile.Write(ref _spans, larger);
        }

        _spans[_count] = span;
        Volatile.Write(ref _count, _count + 1);
        Bytes += span.Bytes;
        return true;
    }

    public TraceSummary Summary()
    {
        var spans = Spans;
        var first = First(spans);
        var (start, end, errors) = (long.MaxValue, long.MinValue, 0);
        Dictionary<string, int> services = [];
        foreach (var span in spans)
        {
            start = Math.Min(start, span.Start);
            end = Math.Max(end, span.End);
            errors += span.Status == SpanStatus.Error ? 1 : 0;
            services[span.Source.Service] = services.GetValueOrDefault(span.Source.Service) + 1;
        }

        return new TraceSummary(
            OtlpIds.Text(id, ""), first.Name, first.Source.Service, new DateTimeOffset(start, TimeSpan.Zero), TimeSpan.FromTicks(end - start).TotalMilliseconds, spans.Length, errors, services);
    }

    // The one without a parent, or as long as that has not come, the earliest one.
    private static StoredSpan First(ReadOnlySpan<StoredSpan> spans)
    {
        var first = spans[0];
        foreach (var span in spans)
        {
            if ((span.ParentId != 0, span.Start).CompareTo((first.ParentId != 0, first.Start)) < 0)
            {
                first = span;
            }
        }

        return first;
    }
}
