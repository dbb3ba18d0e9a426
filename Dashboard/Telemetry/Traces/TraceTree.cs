namespace QuizNet.Dashboard.Telemetry.Traces;

/// <summary>Puts spans in the order of their tree: parents before children, siblings by their start.</summary>
internal static class TraceTree
{
    public static IReadOnlyList<(StoredSpan Span, int Depth)> Of(ReadOnlySpan<StoredSpan> spans)
    {
        // A span that has been sent twice is one.
        var byId = new Dictionary<ulong, StoredSpan>(spans.Length);
        foreach (var span in spans)
        {
            byId.TryAdd(span.SpanId, span);
        }

        // Whose parent has not come, or is the span itself, stands at the top.
        var children = byId.Values.ToLookup(span => span.ParentId != span.SpanId && byId.ContainsKey(span.ParentId) ? span.ParentId : 0);
        List<(StoredSpan, int)> tree = new(byId.Count);
        HashSet<ulong> seen = [];
        Add(children[0]);

        // Spans that are each other's parents are nowhere below the top.
        foreach (var span in byId.Values.OrderBy(span => span.Start).Where(span => !seen.Contains(span.SpanId)).ToArray())
        {
            Add([span]);
        }

        return tree;

        void Add(IEnumerable<StoredSpan> tops)
        {
            // A stack of our own: a chain may be longer than the thread's.
            var left = new Stack<(StoredSpan Span, int Depth)>(tops.OrderByDescending(span => span.Start).Select(span => (span, 0)));
            while (left.TryPop(out var next))
            {
                if (!seen.Add(next.Span.SpanId))
                {
                    continue;
                }

                tree.Add(next);
                foreach (var child in children[next.Span.SpanId].OrderByDescending(span => span.Start))
                {
                    left.Push((child, next.Depth + 1));
                }
            }
        }
    }
}
