using System.Collections.Concurrent;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Hands the messages about changed jobs to whoever in this process watches them: one subscription for all.</summary>
internal sealed class JobWatches(JobRedis redis)
{
    private readonly ConcurrentDictionary<Watch, string> _watches = new();
    private readonly Lock _lock = new();
    private Task? _subscription;

    public async Task<Watch> AddAsync(string id, CancellationToken cancellationToken)
    {
        await SubscribeAsync(cancellationToken);
        var watch = new Watch(this);
        _watches[watch] = id;
        return watch;
    }

    /// <summary>Equal as a watcher sees it: records compare lists, and so errors, by reference.</summary>
    public static bool SameTo(JobSnapshot one, JobSnapshot other) =>
        one.Error?.Attempts.Count == other.Error?.Attempts.Count && one with { Error = null } == other with { Error = null };

    // One that failed is tried again by the next who watches.
    private Task SubscribeAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_subscription is null or { IsFaulted: true })
            {
                _subscription = redis.SubscribeAsync(redis.Keys.Changed, Tell, CancellationToken.None);
            }

            return _subscription.WaitAsync(cancellationToken);
        }
    }

    private void Tell(string id)
    {
        foreach (var (watch, watched) in _watches)
        {
            if (watched == id)
            {
                watch.Changed.Set();
            }
        }
    }

    public sealed class Watch(JobWatches watches) : IDisposable
    {
        public AsyncSignal Changed { get; } = new();

        public void Dispose() => watches._watches.TryRemove(this, out _);
    }
}
