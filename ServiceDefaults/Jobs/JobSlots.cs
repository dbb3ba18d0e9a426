using System.Threading.Channels;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Runs as many jobs at once as a worker may; some more wait for that here, see ReadAhead.</summary>
internal sealed class JobSlots(int concurrency, JobRunner runner, LeaseTable leases, TimeProvider time)
{
    private readonly Channel<LeasedJob> _queued = Channel.CreateUnbounded<LeasedJob>();
    private readonly ReadAhead _ahead = new(concurrency);
    private int _outstanding;

    /// <summary>Set whenever a handler has returned.</summary>
    public AsyncSignal Freed { get; } = new();

    /// <summary>How many jobs to ask for now. None until half of what was taken ahead is done, so that claims stay large.</summary>
    public int Room
    {
        get
        {
            var (ahead, outstanding) = (_ahead.Count, Volatile.Read(ref _outstanding));
            return ahead > 0 && outstanding > (concurrency + ahead) / 2 ? 0 : concurrency + ahead - outstanding;
        }
    }

    public void Add(ClaimedJob job)
    {
        var lease = new LeasedJob(job, time.GetTimestamp());
        leases.Add(lease);
        Interlocked.Increment(ref _outstanding);
        _queued.Writer.TryWrite(lease);
    }

    /// <summary>Takes back what has waited here for that long and not begun.</summary>
    public List<LeasedJob> TakeQueued(TimeSpan waited)
    {
        var taken = new List<LeasedJob>();
        while (_queued.Reader.TryPeek(out var next) && time.GetElapsedTime(next.ClaimedAt) >= waited && _queued.Reader.TryRead(out var lease))
        {
            Interlocked.Decrement(ref _outstanding);
            taken.Add(lease);
        }

        return taken;
    }

    /// <summary>The jobs that are there wait behind long ones, so for some time no more than can run are taken.</summary>
    public void TakeNoneAhead() => _ahead.Observe(TimeSpan.FromSeconds(1));

    /// <summary>Ends after Complete, when the last handler has returned.</summary>
    public Task RunAsync() => Task.WhenAll(Enumerable.Range(0, concurrency).Select(_ => Task.Run(RunSlotAsync)));

    public void Complete() => _queued.Writer.Complete();

    private async Task RunSlotAsync()
    {
        await foreach (var lease in _queued.Reader.ReadAllAsync())
        {
            var began = time.GetTimestamp();
            var outcome = await runner.AttemptAsync(lease);
            var ran = time.GetElapsedTime(began);
            _ahead.Observe(ran);
            Interlocked.Decrement(ref _outstanding);
            Freed.Set();

            // The slot goes on with another job while this one's outcome is written; LeasedJob.Ended says when it is.
            _ = runner.EndAsync(lease, outcome, ran);
        }
    }
}
