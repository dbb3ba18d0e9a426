using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>What the queues tell OpenTelemetry.</summary>
internal static class JobTelemetry
{
    // Some jobs take a millisecond, some minutes.
    private static readonly InstrumentAdvice<double> Seconds = new() { HistogramBucketBoundaries = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 60, 300] };

    private static readonly ActivitySource Source = new("QuizNet.Jobs");
    private static readonly Meter Meter = new("quiznet.jobs");
    private static readonly Counter<long> AddedCount = Meter.CreateCounter<long>("quiznet.jobs.added", "{job}");
    private static readonly Counter<long> CompletedCount = Meter.CreateCounter<long>("quiznet.jobs.completed", "{job}");
    private static readonly Counter<long> FailedCount = Meter.CreateCounter<long>("quiznet.jobs.failed", "{attempt}", "Attempts that failed, the last ones included.");
    private static readonly Histogram<double> WaitTime = Meter.CreateHistogram("quiznet.jobs.wait", "s", "From when a job might have started until it did.", null, Seconds);
    private static readonly Histogram<double> RunTime = Meter.CreateHistogram("quiznet.jobs.run", "s", "One attempt.", null, Seconds);

    public static void Added(string queue, string type) => AddedCount.Add(1, Queue(queue), Type(type));

    public static void Started(string queue, string type, TimeSpan waited) => WaitTime.Record(waited.TotalSeconds, Queue(queue), Type(type));

    public static void Ended(string queue, string type, TimeSpan ran, bool failed)
    {
        (failed ? FailedCount : CompletedCount).Add(1, Queue(queue), Type(type));
        RunTime.Record(ran.TotalSeconds, Queue(queue), Type(type));
    }

    /// <summary>An activity for one attempt, a child of what was going on when the job was added.</summary>
    public static Activity? StartActivity(string queue, ClaimedJob job)
    {
        ActivityContext.TryParse(job.Text.TraceParent, null, isRemote: true, out var parent);
        var activity = Source.StartActivity($"job {job.Text.Type}", ActivityKind.Consumer, parent);
        activity?.SetTag("quiznet.job.queue", queue).SetTag("quiznet.job.id", job.Id).SetTag("quiznet.job.attempt", job.Attempt);
        return activity;
    }

    private static KeyValuePair<string, object?> Queue(string queue) => new("queue", queue);

    private static KeyValuePair<string, object?> Type(string type) => new("type", type);
}
