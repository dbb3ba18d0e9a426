using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Gives every replica its ports, starts each resource when what it waits for is ready, and stops all in reverse.</summary>
internal sealed class LocalOrchestrator(
    DistributedApplicationModel model,
    ReplicaSet replicas,
    ReplicaOutput output,
    Guardian guardian,
    ResourceNotificationService notifications,
    OrchestratorOptions options,
    TimeProvider time) : IHostedService, IDisposable
{
    private readonly FreePorts _ports = new();
    private readonly List<TcpProxy> _proxies = [];
    private readonly CancellationTokenSource _stopping = new();
    private Task _running = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var resource in model.Resources.Where(resource => resource is not IResourceWithParent))
        {
            AddReplicas(resource);
        }

        output.Say($"Starting {replicas.All.Count} processes; their output is here and in {options.LogDirectory}. Ctrl-C stops them.");
        foreach (var replica in replicas.All)
        {
            await replica.AnnounceAsync(KnownResourceStates.Waiting);
        }

        _running = Task.WhenAll(model.Resources.Select(resource => RunAsync(resource, _stopping.Token)));
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await _stopping.CancelAsync();
        var began = time.GetTimestamp();
        foreach (var level in StopOrder.Of(model.Resources))
        {
            // A level gets what the levels before it have left over; what does not stop in time is killed with the AppHost.
            var left = options.StopTimeout - time.GetElapsedTime(began);
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            patience.CancelAfter(left > TimeSpan.Zero ? left : TimeSpan.Zero);
            await Task.WhenAll(level.SelectMany(replicas.Of).Select(replica => replica.StopAsync(patience.Token)))
                .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await _running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public void Dispose()
    {
        _proxies.ForEach(proxy => proxy.Dispose());
        _stopping.Dispose();
    }

    private async Task RunAsync(IResource resource, CancellationToken cancellationToken)
    {
        try
        {
            if (resource is IResourceWithParent child)
            {
                await new ChildState(child, notifications).FollowAsync(cancellationToken);
            }

            await notifications.WaitForDependenciesAsync(resource, cancellationToken);
            await Task.WhenAll(replicas.Of(resource).Select(replica => replica.RunAsync(cancellationToken)));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A bug, but the other resources go on: say it where the output of this one would be.
            output.Write(resource.Name, failure.ToString(), isError: true);
        }
    }

    private void AddReplicas(IResource resource)
    {
        EndpointAnnotation[] endpoints = [.. resource.Annotations.OfType<EndpointAnnotation>()];
        string[] names = [.. ReplicaNames.Of(resource)];
        foreach (var endpoint in endpoints)
        {
            if (names.Length > 1 && (!endpoint.IsProxied || endpoint.TargetPort is not null))
            {
                throw new DistributedApplicationException(
                    $"Resource '{resource.Name}' has {names.Length} replicas, so its endpoint '{endpoint.Name}' must be proxied and must not fix the target port.");
            }

            var fixedPort = endpoint.IsProxied && options.RandomizePorts ? null : endpoint.Port ?? (endpoint.IsProxied ? null : endpoint.TargetPort);
            endpoint.AllocatedEndpoint = new AllocatedEndpoint(endpoint, "localhost", fixedPort ?? _ports.Next());
        }

        for (var number = 1; number <= names.Length; number++)
        {
            var ports = endpoints.ToDictionary(endpoint => endpoint, endpoint => !endpoint.IsProxied ? endpoint.AllocatedEndpoint!.Port : endpoint.TargetPort ?? _ports.Next());
            replicas.Add(new Replica(resource, names[number - 1], number, ports, output, guardian, notifications, time));
        }

        foreach (var endpoint in endpoints.Where(endpoint => endpoint.IsProxied))
        {
            _proxies.Add(TcpProxy.Start(endpoint.TargetHost, endpoint.AllocatedEndpoint!.Port, new ReplicaRotation(endpoint, [.. replicas.Of(resource)], notifications).Next));
        }
    }
}
