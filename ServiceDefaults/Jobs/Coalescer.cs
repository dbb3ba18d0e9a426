namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>
/// Sends what many callers want at the same time as one batch. Nobody waits for a batch to fill: the first leaves at once, and
/// who comes while batches are under way leaves with the next.
/// </summary>
internal sealed class Coalescer<TItem, TAnswer>(Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TAnswer>>> send, int largestBatch)
{
    // One being worked on by Redis while the other is written or read here.
    private const int MostUnderWay = 2;

    // Guards _pending and _underWay.
    private readonly Lock _lock = new();
    private readonly Queue<(TItem Item, TaskCompletionSource<TAnswer> Answer)> _pending = new();
    private int _underWay;

    public Task<TAnswer> SendAsync(TItem item)
    {
        var answer = new TaskCompletionSource<TAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lock)
        {
            _pending.Enqueue((item, answer));
            if (_underWay == MostUnderWay)
            {
                return answer.Task;
            }

            _underWay++;
        }

        // On the pool, so that what the present caller sends next still gets into the batch. SendPendingAsync does not throw.
        _ = Task.Run(SendPendingAsync);
        return answer.Task;
    }

    private async Task SendPendingAsync()
    {
        while (Take() is { Count: > 0 } batch)
        {
            try
            {
                var answers = await send([.. batch.Select(pending => pending.Item)]);
                for (var index = 0; index < batch.Count; index++)
                {
                    batch[index].Answer.SetResult(answers[index]);
                }
            }
            catch (Exception failure)
            {
                // To those who wait, each of whom knows what to do.
                batch.ForEach(pending => pending.Answer.TrySetException(failure));
            }
        }
    }

    private List<(TItem Item, TaskCompletionSource<TAnswer> Answer)> Take()
    {
        lock (_lock)
        {
            var batch = new List<(TItem, TaskCompletionSource<TAnswer>)>(Math.Min(_pending.Count, largestBatch));
            while (batch.Count < largestBatch && _pending.TryDequeue(out var pending))
            {
                batch.Add(pending);
            }

            if (batch.Count == 0)
            {
                _underWay--;
            }

            return batch;
        }
    }
}
