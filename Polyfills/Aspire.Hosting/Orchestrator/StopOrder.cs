using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Who stops before whom: a resource goes before everything that it waits for, refers to or is in.</summary>
internal static class StopOrder
{
    /// <summary>Groups that may stop together, the first to stop first.</summary>
    public static IEnumerable<IReadOnlyList<IResource>> Of(IEnumerable<IResource> resources)
    {
        var heights = new Dictionary<IResource, int>();
        return from resource in resources
               group resource by Height(resource, heights) into level
               orderby level.Key descending
               select level.ToList();
    }

    // The length of the longest chain of uses below the resource. Zero while it is being computed, so that circles end.
    private static int Height(IResource resource, Dictionary<IResource, int> heights)
    {
        if (heights.TryGetValue(resource, out var known))
        {
            return known;
        }

        heights[resource] = 0;
        return heights[resource] = Uses(resource).Select(used => Height(used, heights) + 1).DefaultIfEmpty(0).Max();
    }

    private static IEnumerable<IResource> Uses(IResource resource) => resource.Annotations
        .OfType<WaitAnnotation>().Select(wait => wait.Resource)
        .Concat(resource.Annotations.OfType<ResourceRelationshipAnnotation>().Select(relation => relation.Resource))
        .Concat(resource is IResourceWithParent { Parent: var parent } ? [parent] : []);
}
