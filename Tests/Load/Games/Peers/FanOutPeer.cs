using System.Diagnostics;
using QuizNet.Load.Processes;

namespace QuizNet.Load.Games.Peers;

/// <summary>A server with many sockets that are to receive each message.</summary>
/// <param name="name">As in the table.</param>
/// <param name="processIds">What it runs in.</param>
/// <param name="connect">One more socket; it calls back with the time whenever it hears a message.</param>
/// <param name="publish">Sends everybody one.</param>
internal sealed class FanOutPeer(string name, IReadOnlyList<int> processIds, Func<Action<long>, CancellationToken, Task<IAsyncDisposable>> connect, Func<CancellationToken, Task> publish) : IAsyncDisposable
{
    private const double Kilobyte = 1024;
    private const int Doors = 32;

    // A message that somebody does not get is not waited for forever.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly List<IAsyncDisposable> _sockets = [];
    private readonly List<TimeSpan> _spreads = [];
    private readonly List<TimeSpan> _reaches = [];
    private int _left;
    private long _first;
    private long _last;
    private TaskCompletionSource _all = new();
    private double _seconds;
    private double _kilobytes;

    public async Task ConnectAsync(int count, CancellationToken stop)
    {
        var before = Bytes();
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = Doors, CancellationToken = stop }, async (_, cancellationToken) =>
        {
            var socket = await connect(Hear, cancellationToken);
            lock (_sockets)
            {
                _sockets.Add(socket);
            }
        });
        _kilobytes = (Bytes() - before) / Kilobyte / count;
    }

    /// <summary>One message to all. Only what is measured is kept.</summary>
    public async Task RoundAsync(bool isMeasured, CancellationToken stop)
    {
        _all = new(TaskCreationOptions.RunContinuationsAsynchronously);
        (_first, _last, _left) = (0, 0, _sockets.Count);
        var (seconds, began) = (Seconds(), Stopwatch.GetTimestamp());
        await publish(stop);
        await _all.Task.WaitAsync(Patience, stop);
        if (isMeasured)
        {
            _seconds += Seconds() - seconds;
            _spreads.Add(Stopwatch.GetElapsedTime(_first, _last));
            _reaches.Add(Stopwatch.GetElapsedTime(began, _last));
        }
    }

    public FanOutRow Row() => FanOutRow.Of(name, _sockets.Count, _spreads, _reaches, _seconds, _kilobytes);

    public async ValueTask DisposeAsync() => await Parallel.ForEachAsync(_sockets, async (socket, _) => await socket.DisposeAsync());

    private void Hear(long at)
    {
        Interlocked.CompareExchange(ref _first, at, 0);
        if (Interlocked.Decrement(ref _left) == 0)
        {
            _last = at;
            _all.TrySetResult();
        }
    }

    private double Seconds() => processIds.Sum(ProcessorTimes.SecondsOf);

    private long Bytes() => processIds.Sum(WorkingSet.BytesOf);
}
