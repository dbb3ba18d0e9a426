using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Integration.Jobs;

/// <summary>Does what a test wants done.</summary>
internal sealed class TestHandler(string type, Func<JobContext, CancellationToken, Task<string?>> run) : IJobHandler
{
    public string Type => type;

    public Task<string?> RunAsync(JobContext job, CancellationToken cancellationToken) => run(job, cancellationToken);
}
