using QuizNet.Load.Measuring;

namespace QuizNet.Load.Drills;

/// <summary>Constant load for as long as something lasts, and a calm moment before and after it.</summary>
internal static class UnderLoad
{
    public static async Task<Tally> RunAsync(int rps, Func<long, Task<Answer>> send, Func<CancellationToken, Task> trouble, TimeSpan calm, CancellationToken stop)
    {
        var tally = new Tally();
        tally.End(await RunAsync(new ConstantRate(Schedule.Endless(rps), send, tally.Record), trouble, calm, stop));
        return tally;
    }

    /// <summary>Answers when the sending ended.</summary>
    public static async Task<TimeSpan> RunAsync(ConstantRate rate, Func<CancellationToken, Task> trouble, TimeSpan calm, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var running = rate.RunAsync(enough.Token);
        try
        {
            await Task.Delay(calm, stop);
            await trouble(stop);
            await Task.Delay(calm, stop);
            return rate.Elapsed;
        }
        finally
        {
            await enough.CancelAsync();
            await running;
        }
    }
}
