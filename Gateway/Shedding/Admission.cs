using QuizNet.Gateway.Proxying;

namespace QuizNet.Gateway.Shedding;

/// <summary>
/// Lets so many requests in at once. Some more wait, the important ones in front; the longer the queue, the more important one must
/// be to join it: low up to a quarter, normal up to three quarters.
/// </summary>
internal sealed class Admission(SheddingOptions options, TimeProvider time)
{
    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource>[] _waiting = [new(), new(), new()];
    private int _inside;
    private int _queued;
    private long _refused;

    public int Inside => Volatile.Read(ref _inside);

    public int Queued => Volatile.Read(ref _queued);

    public long Refused => Volatile.Read(ref _refused);

    /// <summary>False: turned away. Who is let in calls Leave.</summary>
    public ValueTask<bool> EnterAsync(Priority priority, CancellationToken cancellationToken)
    {
        // Nobody is overtaken as long as there is no queue, which is nearly always.
        if (Volatile.Read(ref _queued) == 0)
        {
            if (Interlocked.Increment(ref _inside) <= options.MostAtOnce)
            {
                return ValueTask.FromResult(true);
            }

            Interlocked.Decrement(ref _inside);
        }

        return WaitAsync(priority, cancellationToken);
    }

    public void Leave()
    {
        // In this order, and the other way round in WaitAsync, so that one of the two sees the other.
        Interlocked.Decrement(ref _inside);
        if (Volatile.Read(ref _queued) > 0)
        {
            lock (_lock)
            {
                LetIn();
            }
        }
    }

    internal static int MostQueued(Priority priority, int most) => priority switch
    {
        Priority.Low => most / 4,
        Priority.Normal => most * 3 / 4,
        _ => most,
    };

    private async ValueTask<bool> WaitAsync(Priority priority, CancellationToken cancellationToken)
    {
        var turn = new LinkedListNode<TaskCompletionSource>(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        var queue = _waiting[(int)priority];
        lock (_lock)
        {
            if (_queued >= MostQueued(priority, options.MostWaiting))
            {
                Interlocked.Increment(ref _refused);
                return false;
            }

            queue.AddLast(turn);
            Interlocked.Increment(ref _queued);

            // Somebody may have left in the meantime.
            LetIn();
        }

        await turn.Value.Task.WaitAsync(options.LongestWait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        lock (_lock)
        {
            if (turn.List is null)
            {
                return true;
            }

            queue.Remove(turn);
            Interlocked.Decrement(ref _queued);
            Interlocked.Increment(ref _refused);
            return false;
        }
    }

    // Under the lock.
    private void LetIn()
    {
        for (var priority = _waiting.Length - 1; priority >= 0; priority--)
        {
            while (_waiting[priority].First is { } next && Volatile.Read(ref _inside) < options.MostAtOnce)
            {
                _waiting[priority].RemoveFirst();
                Interlocked.Decrement(ref _queued);
                Interlocked.Increment(ref _inside);
                next.Value.SetResult();
            }
        }
    }
}
