using System.Diagnostics;
using QuizNet.Load.Measuring;

namespace QuizNet.Load.Peers;

/// <summary>What wrk does, where it is missing. It takes more of the CPU.</summary>
internal static class ClosedLoop
{
    public static async Task<LoadResult> RunAsync(Uri url, int connections, TimeSpan time, CancellationToken stop)
    {
        using var target = new HttpTarget(url, stop);
        var tally = new Tally();
        var began = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(AskAsync, stop)));
        return new LoadResult(tally.Good, tally.Failed + tally.Errors, Stopwatch.GetElapsedTime(began));

        async Task AskAsync()
        {
            while (Stopwatch.GetElapsedTime(began) is var intended && intended < time && !stop.IsCancellationRequested)
            {
                var answer = await target.GetAsync(url.AbsolutePath);
                tally.Record(intended, Stopwatch.GetElapsedTime(began) - intended, answer);
            }
        }
    }
}
