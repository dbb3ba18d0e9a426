using System.Globalization;
using QuizNet.ServiceDefaults.Jobs.Scripts;
using StackExchange.Redis;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Makes snapshots of what the read scripts answer.</summary>
internal static class SnapshotReader
{
    public static IReadOnlyList<JobSnapshot> Read(ReadOnlySpan<RedisResult> answer, JobQueueOptions options)
    {
        var now = Time((long)answer[0]);
        var (paused, workers, running) = ((int)answer[1] == 1, (int)answer[2], (int)answer[3]);
        var jobs = new List<JobSnapshot>();
        for (var rest = answer[ReadScripts.Heading..]; rest.Length > 0; rest = rest[ReadScripts.AnswersPerJob..])
        {
            var state = PackedState.Parse((string)rest[1]!);
            var text = JobText.Parse((string)rest[2]!);
            var frees = (long)rest[8];
            var queue = new QueueView(now, paused, workers, running, (int)rest[6], (int)rest[7], frees == 0 ? null : Time(frees));
            var finished = state.State is JobState.Completed or JobState.Failed or JobState.Cancelled;
            jobs.Add(new JobSnapshot((string)rest[0]!, text.Type, text.Payload, state.State, state.Priority, state.Attempts, state.MaxAttempts, state.CreatedAt)
            {
                Owner = text.Owner,
                RunAt = state.State is JobState.Waiting or JobState.Delayed ? state.ReadyAt : null,
                StartedAt = state.StartedAt,
                FinishedAt = finished ? state.EndedAt : null,
                Worker = state.Worker,
                Progress = Progress((string?)rest[5]),
                Result = (string?)rest[3],
                Error = ErrorLine.Parse((string?)rest[4]),
                WaitingFor = WaitReason.Of(state, queue, options),
            });
        }

        return jobs;
    }

    private static JobProgress? Progress(string? stored) => stored?.Split('|', 2) is [var percent, var message]
        ? new JobProgress(int.Parse(percent, CultureInfo.InvariantCulture), message.Length == 0 ? null : message)
        : null;

    private static DateTimeOffset Time(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds);
}
