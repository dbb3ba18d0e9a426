namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Does the jobs of one type. A singleton; several jobs may run at once.</summary>
public interface IJobHandler
{
    string Type { get; }

    /// <summary>
    /// Answers the result as JSON, or null. A <see cref="JobFailedException"/> fails the job for good, any other exception lets it
    /// be tried again. The token says that nobody wants the answer any more: cancelled, lease lost, or shutting down for too long.
    /// A job may run twice (never be completed twice), so what it changes elsewhere should check <see cref="JobContext.Fence"/>.
    /// </summary>
    Task<string?> RunAsync(JobContext job, CancellationToken cancellationToken);
}

/// <summary>Trying again would not help.</summary>
public sealed class JobFailedException(string reason, Exception? inner = null) : Exception(reason, inner);
