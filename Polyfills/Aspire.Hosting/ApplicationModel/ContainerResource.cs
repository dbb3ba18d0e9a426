namespace Aspire.Hosting.ApplicationModel;

/// <summary>A server that the real Aspire runs in a container; here a local process does where it can.</summary>
public class ContainerResource(string name, string? entrypoint = null)
    : Resource(name), IResourceWithEnvironment, IResourceWithEndpoints, IResourceWithWaitSupport
{
    public string? Entrypoint { get; set; } = entrypoint;
}

public enum ContainerMountType
{
    BindMount = 0,
    Volume = 1,
}

/// <summary>A folder of this machine, or a named volume, that the server sees at the target path.</summary>
public sealed class ContainerMountAnnotation(string? source, string target, ContainerMountType type, bool isReadOnly) : IResourceAnnotation
{
    public string? Source => source;

    public string Target => target;

    public ContainerMountType Type => type;

    public bool IsReadOnly => isReadOnly;
}
