using Microsoft.Extensions.Options;

namespace QuizNet.Dashboard.Telemetry.Logs;

/// <summary>The latest logs, in the order in which they came.</summary>
internal sealed class LogStore(IOptions<TelemetryOptions> options, LogTail tail)
{
    private readonly TelemetryOptions _options = options.Value;

    // Protects all below.
    private readonly Lock _lock = new();
    private readonly Queue<StoredLog> _logs = new();
    private long _last;
    private long _bytes;

    public (int Logs, long Bytes) Size
    {
        get
        {
            lock (_lock)
            {
                return (_logs.Count, _bytes);
            }
        }
    }

    public void Add(IReadOnlyList<StoredLog> logs)
    {
        lock (_lock)
        {
            foreach (var log in logs)
            {
                log.Id = ++_last;
                _logs.Enqueue(log);
                _bytes += log.Bytes;
                while (_logs.Count > _options.Logs || _bytes > _options.LogBytes)
                {
                    _bytes -= _logs.Dequeue().Bytes;
                }
            }

            // Inside, so that readers get them in order. It only puts them into their queues.
            tail.Offer(logs);
        }
    }

    public StoredLog[] All()
    {
        lock (_lock)
        {
            return [.. _logs];
        }
    }
}
