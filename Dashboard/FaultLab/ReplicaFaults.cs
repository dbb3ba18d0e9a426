using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Dashboard.Resources;

namespace QuizNet.Dashboard.FaultLab;

/// <summary>Signals to replicas, whose process ids only the orchestrator tells: no other process is ever touched.</summary>
internal sealed partial class ReplicaFaults(ResourceClient resources, TimedFault faults, TimeProvider time, ILogger<ReplicaFaults> logger)
{
    public Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> KillAsync(string instance, CancellationToken cancellationToken) =>
        DoAsync(instance, "Killed.", null, faults.Kill, cancellationToken);

    public Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> FreezeAsync(string instance, TimeSpan length, CancellationToken cancellationToken) =>
        DoAsync(instance, "Frozen.", length, processId => faults.Freeze(processId, length), cancellationToken);

    public Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> SlowAsync(string instance, TimeSpan length, CancellationToken cancellationToken) =>
        DoAsync(instance, "Slowed down to a tenth.", length, processId => faults.Slow(processId, length), cancellationToken);

    public Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> ThawAsync(string instance, CancellationToken cancellationToken) =>
        DoAsync(instance, "It runs again.", null, faults.Thaw, cancellationToken);

    private async Task<Results<Ok<FaultAnswer>, ProblemHttpResult>> DoAsync(string instance, string done, TimeSpan? length, Action<int> act, CancellationToken cancellationToken)
    {
        if (!resources.IsThere)
        {
            return ResourcesApi.NoOrchestrator();
        }

        if (!TimedFault.IsPossible)
        {
            return TypedResults.Problem("Killing, freezing and slowing down take Linux and setsid.", statusCode: StatusCodes.Status501NotImplemented);
        }

        if (await resources.ListAsync(cancellationToken) is not { } all)
        {
            return ResourcesApi.Away();
        }

        var id = ReplicaName.AtOrchestrator(instance);
        if (Array.Find(all, resource => string.Equals(resource.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } replica)
        {
            return ResourcesApi.NoSuchResource(instance);
        }

        if (replica.Pid == Environment.ProcessId)
        {
            return TypedResults.Problem("That would be this dashboard, which could not answer any more.", statusCode: StatusCodes.Status409Conflict);
        }

        if (replica is not { State: "Running", Pid: > 1 and var processId })
        {
            return TypedResults.Problem($"'{replica.Id}' does not run; its state is {replica.State}.", statusCode: StatusCodes.Status409Conflict);
        }

        act(processId);
        LogFault(logger, replica.Id, done);
        return TypedResults.Ok(new FaultAnswer(done, replica.Id, length is null ? null : time.GetUtcNow() + length));
    }

    [LoggerMessage(LogLevel.Warning, "The fault lab has been used on {Replica}: {What}")]
    private static partial void LogFault(ILogger logger, string replica, string what);
}
