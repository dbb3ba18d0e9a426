using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>The resource ids of replicas: auth-1, auth-2, ... for projects, the plain name for servers and what is in them.</summary>
internal static class ReplicaNames
{
    public static IEnumerable<string> Of(IResource resource) => resource switch
    {
        ProjectResource => Enumerable.Range(1, Count(resource)).Select(number => $"{resource.Name}-{number}"),
        ContainerResource or IResourceWithParent => [resource.Name],
        _ => [],
    };

    public static int Count(IResource resource) => resource.Annotations.OfType<ReplicaAnnotation>().LastOrDefault()?.Replicas ?? 1;
}
