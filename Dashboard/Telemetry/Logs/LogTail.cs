using System.Threading.Channels;

namespace QuizNet.Dashboard.Telemetry.Logs;

/// <summary>Those who watch the logs come in.</summary>
internal sealed class LogTail
{
    private const int MostReaders = 50;

    private readonly Lock _lock = new();

    // Replaced when somebody comes or goes, so that offering needs no lock.
    private volatile LogReader[] _readers = [];

    /// <summary>Null if too many watch already.</summary>
    public LogReader? Open(LogFilter filter)
    {
        lock (_lock)
        {
            if (_readers.Length == MostReaders)
            {
                return null;
            }

            var reader = new LogReader(filter, this);
            _readers = [.. _readers, reader];
            return reader;
        }
    }

    public void Offer(IReadOnlyList<StoredLog> logs)
    {
        foreach (var reader in _readers)
        {
            reader.Offer(logs);
        }
    }

    public void Close(LogReader reader)
    {
        lock (_lock)
        {
            _readers = [.. _readers.Where(other => other != reader)];
        }
    }
}

/// <summary>What one reader has not read yet. One who does not keep up loses the oldest, and is told how many.</summary>
internal sealed class LogReader : IDisposable
{
    private const int MostWaiting = 500;

    private readonly LogFilter _filter;
    private readonly LogTail _tail;
    private readonly Channel<StoredLog> _waiting;
    private long _dropped;

    public LogReader(LogFilter filter, LogTail tail)
    {
        (_filter, _tail) = (filter, tail);
        _waiting = Channel.CreateBounded<StoredLog>(
            new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropOldest, SingleReader = true },
            _ => Interlocked.Increment(ref _dropped));
    }

    public ChannelReader<StoredLog> Waiting => _waiting.Reader;

    public long Dropped => Interlocked.Read(ref _dropped);

    public void Offer(IReadOnlyList<StoredLog> logs)
    {
        foreach (var log in logs.Where(_filter.Matches))
        {
            _waiting.Writer.TryWrite(log);
        }
    }

    public void Dispose() => _tail.Close(this);
}
