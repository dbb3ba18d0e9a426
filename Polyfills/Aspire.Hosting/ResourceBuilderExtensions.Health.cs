using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Asks this path of every replica; it is healthy when the status is the expected one.</summary>
    public static IResourceBuilder<T> WithHttpHealthCheck<T>(
        this IResourceBuilder<T> builder, string? path = null, int? statusCode = null, string? endpointName = null)
        where T : IResourceWithEndpoints
    {
        var (route, expected) = (path ?? "/", statusCode ?? 200);
        var endpoint = builder.Resource.Annotations.OfType<EndpointAnnotation>()
            .FirstOrDefault(endpoint => endpointName is null ? endpoint.UriScheme is "http" or "https" : endpoint.Name == endpointName)
            ?? throw new DistributedApplicationException($"Could not create HTTP health check for resource '{builder.Resource.Name}': it has no HTTP endpoint.");
        return builder.WithHealthProbe(
            $"{builder.Resource.Name}_{endpoint.Name}_{route}_{expected}_check",
            (replica, cancellationToken) => HttpProbe.AskAsync(replica.Address(endpoint), route, expected, cancellationToken));
    }

    internal static IResourceBuilder<T> WithHealthProbe<T>(this IResourceBuilder<T> builder, string key, HealthProbe probe) where T : IResource =>
        builder.WithAnnotation(new HealthCheckAnnotation(key)).WithAnnotation(new HealthProbeAnnotation(key, probe));
}
