using System.Globalization;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>What a queue looked like to a job that waits in it.</summary>
internal sealed record QueueView(DateTimeOffset Now, bool Paused, int Workers, int Running, int Place, int RunningOfType, DateTimeOffset? RateFrees);

/// <summary>Says why a job is not running yet, the strongest reason first.</summary>
internal static class WaitReason
{
    public static string? Of(PackedState job, QueueView queue, JobQueueOptions options)
    {
        var type = options.Types.FirstOrDefault(type => type.Name == job.Type);
        return job.State switch
        {
            JobState.Delayed when job.Attempts > 0 => Text($"Attempt {job.Attempts} of {job.MaxAttempts} failed; the next starts at {job.ReadyAt:HH:mm:ss} UTC."),
            JobState.Delayed => Text($"Delayed until {job.ReadyAt:yyyy-MM-dd HH:mm:ss} UTC."),
            JobState.Waiting when queue.Paused => "The queue is paused.",
            JobState.Waiting when queue.Workers == 0 => "No worker of this queue is running.",
            JobState.Waiting when type?.MaxRunning <= queue.RunningOfType => Text($"{queue.RunningOfType} of at most {type.MaxRunning} jobs of type {job.Type} are running; place {queue.Place} in line."),
            JobState.Waiting when options.MaxRunning <= queue.Running => Text($"{queue.Running} of at most {options.MaxRunning} jobs are running; place {queue.Place} in line."),
            JobState.Waiting when queue.RateFrees > queue.Now => Text(
                $"At most {type?.Rate} jobs of type {job.Type} start per {type?.RateWindow.TotalSeconds:0.###} s; the next may at {queue.RateFrees:HH:mm:ss.f} UTC; place {queue.Place} in line."),
            JobState.Waiting => Text($"Place {queue.Place} in line."),
            _ => null,
        };
    }

    private static string Text(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
