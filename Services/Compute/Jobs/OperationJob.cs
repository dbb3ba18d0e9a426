using System.Text.Json;
using Microsoft.Extensions.Options;
using QuizNet.Compute.Operations;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Compute.Jobs;

/// <summary>Runs one kind of operation as a job. What is wrong with the input stays wrong, so it is not tried again.</summary>
internal sealed class OperationJob(string type, IOptions<ComputeOptions> options) : IJobHandler
{
    public string Type => type;

    public async Task<string?> RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var request = JsonSerializer.Deserialize(job.Payload, ContractsJson.Default.ComputeRequest)!;
        await using var progress = new ProgressReporter(job);
        var result = await Task.Run(() => OperationTable.Run(request with { Operation = type }, options.Value.Jobs, progress, cancellationToken), cancellationToken);
        return result.Succeeded ? result.Value.GetRawText() : throw new JobFailedException($"{result.Error.Field}: {result.Error.Message}");
    }
}
