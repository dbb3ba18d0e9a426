namespace QuizNet.Registry.Instances;

/// <summary>This process' copy of the registry. Readers never wait for Redis; watchers are woken by every change.</summary>
internal sealed class InstanceTable
{
    // Replaced together with the snapshot, so that whoever reads the snapshot after the task misses no change.
    private volatile TaskCompletionSource _changed = NewSignal();
    private volatile RegistrySnapshot? _snapshot;
    private volatile bool _stale;

    /// <summary>Null until Redis has been read once.</summary>
    public RegistrySnapshot? Snapshot => _snapshot;

    /// <summary>Whether Redis could not be read at the last try.</summary>
    public bool IsStale => _stale;

    public void Adopt(RegistrySnapshot snapshot)
    {
        var changed = _snapshot?.Index != snapshot.Index;
        _snapshot = snapshot;
        _stale = false;
        if (changed)
        {
            Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
        }
    }

    public void MarkStale() => _stale = true;

    /// <summary>
    /// The first snapshot with a higher index, or the present one when the time is up or waiting is given up. There must have been
    /// a snapshot.
    /// </summary>
    public async Task<RegistrySnapshot> NextAsync(long seen, TimeSpan patience, TimeProvider time, CancellationToken giveUp)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            // In this order: a change after the snapshot has been read completes the task.
            var changed = _changed.Task;
            var snapshot = _snapshot!;
            var left = patience - time.GetElapsedTime(started);
            if (snapshot.Index > seen || left <= TimeSpan.Zero || giveUp.IsCancellationRequested)
            {
                return snapshot;
            }

            await changed.WaitAsync(left, time, giveUp).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
