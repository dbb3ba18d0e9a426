using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static partial class ResourceBuilderExtensions
{
    /// <summary>Starts the resource when every replica of the other one is healthy.</summary>
    public static IResourceBuilder<T> WaitFor<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport =>
        builder.WithAnnotation(new WaitAnnotation(Other(builder.Resource, dependency.Resource), WaitType.WaitUntilHealthy));

    /// <summary>Starts the resource when every replica of the other one runs.</summary>
    public static IResourceBuilder<T> WaitForStart<T>(this IResourceBuilder<T> builder, IResourceBuilder<IResource> dependency)
        where T : IResourceWithWaitSupport =>
        builder.WithAnnotation(new WaitAnnotation(Other(builder.Resource, dependency.Resource), WaitType.WaitUntilStarted));

    private static IResource Other(IResource resource, IResource dependency) => dependency != resource
        ? dependency
        : throw new DistributedApplicationException($"The '{resource.Name}' resource cannot wait for itself.");
}
