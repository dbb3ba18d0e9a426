namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Which jobs a queue takes.</summary>
internal static class NewJobRules
{
    private const int LongestName = 200;
    private const int MostAttempts = 100;
    private static readonly TimeSpan LongestDelay = TimeSpan.FromDays(365);

    public static void Check(NewJob job, JobQueueOptions options)
    {
        if (Problem(job, options) is { } problem)
        {
            throw new ArgumentException(problem, nameof(job));
        }
    }

    public static string? Problem(NewJob job, JobQueueOptions options) => job switch
    {
        _ when options.Types.All(type => type.Name != job.Type) => $"The type is '{job.Type}' but has to be one of: {string.Join(", ", options.Types.Select(type => type.Name))}.",
        { Payload: null } => "The payload is missing.",
        _ when job.Payload.Length > options.LongestText => $"The payload has {job.Payload.Length} characters; at most {options.LongestText} are taken.",
        { Priority: < NewJob.LowestPriority or > NewJob.HighestPriority } => $"The priority is {job.Priority} but has to be from {NewJob.LowestPriority} to {NewJob.HighestPriority}.",
        _ when job.Delay < TimeSpan.Zero || job.Delay > LongestDelay => $"The delay has to be from 0 to {LongestDelay.TotalDays:0} days.",
        { MaxAttempts: < 1 or > MostAttempts } => $"The attempts are {job.MaxAttempts} but have to be from 1 to {MostAttempts}.",
        { IdempotencyKey: "" } => "The idempotency key is empty.",
        _ when !IsName(job.IdempotencyKey) => $"The idempotency key has to be a line of at most {LongestName} characters.",
        _ when !IsName(job.Owner) => $"The owner has to be a line of at most {LongestName} characters.",
        _ => null,
    };

    private static bool IsName(string? name) => name is null || (name.Length <= LongestName && !name.Any(char.IsControl));
}
