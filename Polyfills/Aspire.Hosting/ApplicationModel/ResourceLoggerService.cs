using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>The last lines that each replica wrote, and what it writes from now on.</summary>
public class ResourceLoggerService
{
    private readonly ConcurrentDictionary<string, Backlog> _backlogs = new(StringComparer.OrdinalIgnoreCase);

    internal ResourceLoggerService()
    {
    }

    public async IAsyncEnumerable<IReadOnlyList<LogLine>> GetAllAsync(string resourceName)
    {
        await Task.CompletedTask;
        yield return Of(resourceName).Lines();
    }

    public IAsyncEnumerable<IReadOnlyList<LogLine>> WatchAsync(string resourceName) => WatchFrom(Of(resourceName));

    internal void Write(string resourceId, string content, bool isError) => Of(resourceId).Add(content, isError);

    private static async IAsyncEnumerable<IReadOnlyList<LogLine>> WatchFrom(Backlog backlog, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var watcher = Channel.CreateUnbounded<LogLine>();
        var seen = backlog.Watch(watcher);
        try
        {
            yield return seen;
            await foreach (var line in watcher.Reader.ReadAllAsync(cancellationToken))
            {
                yield return [line];
            }
        }
        finally
        {
            backlog.Unwatch(watcher);
        }
    }

    private Backlog Of(string resourceId) => _backlogs.GetOrAdd(resourceId, _ => new Backlog());

    private sealed class Backlog
    {
        // As many as the Aspire dashboard keeps.
        private const int Capacity = 10_000;

        private readonly Queue<LogLine> _lines = new();
        private readonly List<Channel<LogLine>> _watchers = [];
        private int _count;

        // Guards all of the above.
        private readonly Lock _lock = new();

        public void Add(string content, bool isError)
        {
            lock (_lock)
            {
                var line = new LogLine(++_count, content, isError);
                _lines.Enqueue(line);
                if (_lines.Count > Capacity)
                {
                    _lines.Dequeue();
                }

                foreach (var watcher in _watchers)
                {
                    watcher.Writer.TryWrite(line);
                }
            }
        }

        public IReadOnlyList<LogLine> Lines()
        {
            lock (_lock)
            {
                return [.. _lines];
            }
        }

        public IReadOnlyList<LogLine> Watch(Channel<LogLine> watcher)
        {
            lock (_lock)
            {
                _watchers.Add(watcher);
                return [.. _lines];
            }
        }

        public void Unwatch(Channel<LogLine> watcher)
        {
            lock (_lock)
            {
                _watchers.Remove(watcher);
            }
        }
    }
}

public readonly record struct LogLine(int LineNumber, string Content, bool IsErrorMessage);
