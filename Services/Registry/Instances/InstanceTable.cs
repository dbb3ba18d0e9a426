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

    /// <summary>Completes with the next change of the index. Take it before reading the snapshot.</summary>
    public Task Changed => _changed.Task;

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

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
