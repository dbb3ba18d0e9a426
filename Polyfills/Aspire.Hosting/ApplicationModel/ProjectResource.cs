namespace Aspire.Hosting.ApplicationModel;

/// <summary>A .NET project, run as one or more processes.</summary>
public class ProjectResource(string name)
    : Resource(name), IResourceWithEnvironment, IResourceWithServiceDiscovery, IResourceWithWaitSupport;
