using QuizNet.Load.Measuring;

namespace QuizNet.Load.Peers;

/// <summary>One rate for all, whatever they make of it: requests do not wait for those before them, so that nobody hides a pause.</summary>
internal static class OpenLoop
{
    // Connections are made, and what was cold gets warm.
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(1);

    public static async Task<Tally> RunAsync(Uri url, int rate, TimeSpan time, CancellationToken stop)
    {
        using var target = new HttpTarget(url, stop);
        var tally = new Tally();
        await new ConstantRate(Schedule.For(rate, Settling + time), _ => target.GetAsync(url.AbsolutePath), RecordSettled).RunAsync(stop);
        return tally;

        void RecordSettled(TimeSpan intended, TimeSpan latency, Answer answer)
        {
            if (intended >= Settling)
            {
                tally.Record(intended, latency, answer);
            }
        }
    }
}
