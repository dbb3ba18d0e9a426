using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Starts, stops and restarts single replicas, or all of a resource.</summary>
public class ResourceCommandService
{
    private readonly ReplicaSet _replicas;

    internal ResourceCommandService(ReplicaSet replicas) => _replicas = replicas;

    public async Task<ExecuteCommandResult> ExecuteCommandAsync(IResource resource, string commandName, CancellationToken cancellationToken = default)
    {
        var results = await Task.WhenAll(_replicas.Of(resource).Select(replica => ExecuteAsync(replica, commandName, cancellationToken)));
        return results.FirstOrDefault(result => !result.Success) ?? CommandResults.Success();
    }

    public Task<ExecuteCommandResult> ExecuteCommandAsync(string resourceId, string commandName, CancellationToken cancellationToken = default) =>
        _replicas.Find(resourceId) is { } replica
            ? ExecuteAsync(replica, commandName, cancellationToken)
            : Task.FromResult(CommandResults.Failure($"There is no replica '{resourceId}'."));

    private static async Task<ExecuteCommandResult> ExecuteAsync(Replica replica, string commandName, CancellationToken cancellationToken)
    {
        if (commandName == KnownResourceCommands.StartCommand)
        {
            await replica.StartAsync(cancellationToken);
        }
        else if (commandName == KnownResourceCommands.StopCommand)
        {
            await replica.StopAsync(cancellationToken);
        }
        else if (commandName == KnownResourceCommands.RestartCommand)
        {
            await replica.StopAsync(cancellationToken);
            await replica.StartAsync(cancellationToken);
        }
        else
        {
            return CommandResults.Failure($"There is no command '{commandName}': use start, stop or restart.");
        }

        return CommandResults.Success();
    }
}

public sealed class ExecuteCommandResult
{
    public required bool Success { get; init; }

    public string? Message { get; init; }
}

public static class CommandResults
{
    public static ExecuteCommandResult Success() => new() { Success = true };

    public static ExecuteCommandResult Failure(string? errorMessage = null) => new() { Success = false, Message = errorMessage };
}
