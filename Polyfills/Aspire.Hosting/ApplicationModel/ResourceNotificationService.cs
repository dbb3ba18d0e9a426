using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Aspire.Hosting.Orchestrator;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>Where the state of every replica is published, and waited for.</summary>
public class ResourceNotificationService
{
    private readonly ConcurrentDictionary<string, ResourceEvent> _latest = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Channel<ResourceEvent>> _watchers = [];

    // Guards the order of updates and the list of watchers: what one sees, all see, in the same order.
    private readonly Lock _lock = new();

    internal ResourceNotificationService()
    {
    }

    public Task PublishUpdateAsync(IResource resource, string resourceId, Func<CustomResourceSnapshot, CustomResourceSnapshot> stateFactory)
    {
        lock (_lock)
        {
            var before = _latest.TryGetValue(resourceId, out var known)
                ? known.Snapshot
                : new CustomResourceSnapshot { ResourceType = resource.GetType().Name, Properties = [] };
            var update = new ResourceEvent(resource, resourceId, stateFactory(before));
            _latest[resourceId] = update;
            foreach (var watcher in _watchers)
            {
                watcher.Writer.TryWrite(update);
            }
        }

        return Task.CompletedTask;
    }

    public bool TryGetCurrentState(string resourceId, [NotNullWhen(true)] out ResourceEvent? resourceEvent) => _latest.TryGetValue(resourceId, out resourceEvent);

    /// <summary>The present state of every replica, then each change.</summary>
    public async IAsyncEnumerable<ResourceEvent> WatchAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var watcher = Channel.CreateUnbounded<ResourceEvent>(new UnboundedChannelOptions { SingleReader = true });
        lock (_lock)
        {
            foreach (var present in _latest.Values)
            {
                watcher.Writer.TryWrite(present);
            }

            _watchers.Add(watcher);
        }

        try
        {
            await foreach (var update in watcher.Reader.ReadAllAsync(cancellationToken))
            {
                yield return update;
            }
        }
        finally
        {
            lock (_lock)
            {
                _watchers.Remove(watcher);
            }
        }
    }

    public async Task<ResourceEvent> WaitForResourceAsync(string resourceName, Func<ResourceEvent, bool> predicate, CancellationToken cancellationToken = default)
    {
        await foreach (var update in WatchAsync(cancellationToken))
        {
            if (string.Equals(update.Resource.Name, resourceName, StringComparison.OrdinalIgnoreCase) && predicate(update))
            {
                return update;
            }
        }

        throw new OperationCanceledException(cancellationToken);
    }

    public Task WaitForResourceAsync(string resourceName, string? targetState = null, CancellationToken cancellationToken = default) =>
        WaitForResourceAsync(resourceName, update => update.Snapshot.State?.Text == (targetState ?? KnownResourceStates.Running), cancellationToken);

    /// <summary>Waits for the first healthy replica.</summary>
    public async Task<ResourceEvent> WaitForResourceHealthyAsync(string resourceName, CancellationToken cancellationToken = default)
    {
        var update = await WaitForResourceAsync(resourceName, update => IsHealthy(update) || HasFailed(update), cancellationToken);
        return IsHealthy(update)
            ? update
            : throw new DistributedApplicationException($"Stopped waiting for resource '{resourceName}' to become healthy because it failed to start.");
    }

    /// <summary>Waits until every replica of everything that the resource waits for is ready.</summary>
    public Task WaitForDependenciesAsync(IResource resource, CancellationToken cancellationToken) => Task.WhenAll(
        from wait in resource.Annotations.OfType<WaitAnnotation>()
        from replica in ReplicaNames.Of(wait.Resource)
        select WaitForReplicaAsync(wait, replica, cancellationToken));

    private Task<ResourceEvent> WaitForReplicaAsync(WaitAnnotation wait, string replica, CancellationToken cancellationToken) =>
        WaitForResourceAsync(wait.Resource.Name, update => update.ResourceId == replica && IsReady(wait, update), cancellationToken);

    private static bool IsReady(WaitAnnotation wait, ResourceEvent update) => wait.WaitType switch
    {
        WaitType.WaitUntilStarted => update.Snapshot.State?.Text == KnownResourceStates.Running,
        _ => IsHealthy(update),
    };

    private static bool IsHealthy(ResourceEvent update) => update.Snapshot.HealthStatus == HealthStatus.Healthy;

    private static bool HasFailed(ResourceEvent update) => update.Snapshot.State?.Text == KnownResourceStates.FailedToStart;
}

/// <summary>A replica and the state that it has reached.</summary>
public class ResourceEvent(IResource resource, string resourceId, CustomResourceSnapshot snapshot)
{
    public IResource Resource => resource;

    public string ResourceId => resourceId;

    public CustomResourceSnapshot Snapshot => snapshot;
}
