using System.Diagnostics;
using System.Runtime.ExceptionServices;

namespace QuizNet.Load.Measuring;

/// <summary>Sends on schedule and waits for nothing (an open model): who is slow has many requests at a time, not fewer of them.</summary>
internal sealed class ConstantRate(Schedule schedule, Func<long, Task<Answer>> send, Action<TimeSpan, TimeSpan, Answer> record)
{
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(1);

    private readonly long _began = Stopwatch.GetTimestamp();
    private long _inFlight;
    private ExceptionDispatchInfo? _bug;

    /// <summary>Since the start of the run.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_began);

    /// <summary>Ends when all have been answered, and throws what was thrown instead of an answer. The token stops the sending only.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Tick);
        var next = 0L;
        do
        {
            for (var due = schedule.DueBy(Elapsed); next < due; next++)
            {
                Interlocked.Increment(ref _inFlight);
                _ = SendAsync(next);
            }
        }
        while (next < schedule.Total && Volatile.Read(ref _bug) is null && !stop.IsCancellationRequested && await timer.WaitForNextTickAsync(CancellationToken.None));

        while (Interlocked.Read(ref _inFlight) > 0)
        {
            await timer.WaitForNextTickAsync(CancellationToken.None);
        }

        Volatile.Read(ref _bug)?.Throw();
    }

    private async Task SendAsync(long number)
    {
        try
        {
            var answer = await send(number);
            var intended = schedule.IntendedAt(number);
            record(intended, Elapsed - intended, answer);
        }
        catch (Exception bug)
        {
            // Whatever can go wrong with a request is an answer: nobody waits for this one, so it is told by the run.
            Interlocked.CompareExchange(ref _bug, ExceptionDispatchInfo.Capture(bug), null);
        }
        finally
        {
            Interlocked.Decrement(ref _inFlight);
        }
    }
}
