namespace Aspire.Hosting.ApplicationModel;

public sealed class ReplicaAnnotation(int replicas = 1) : IResourceAnnotation
{
    public int Replicas => replicas;
}

public enum WaitType
{
    WaitUntilHealthy = 0,
    WaitUntilStarted = 2,
}

/// <summary>The resource starts when this other one is ready.</summary>
public sealed class WaitAnnotation(IResource resource, WaitType waitType, int exitCode = 0) : IResourceAnnotation
{
    public IResource Resource => resource;

    public WaitType WaitType => waitType;

    public int ExitCode => exitCode;
}

/// <summary>The resource uses this other one, so it has to stop first.</summary>
public sealed class ResourceRelationshipAnnotation(IResource resource, string type) : IResourceAnnotation
{
    public IResource Resource => resource;

    public string Type => type;
}

public class HealthCheckAnnotation(string key) : IResourceAnnotation
{
    public string Key => key;
}

/// <summary>Adds to the environment of a resource's processes when they are about to start.</summary>
public class EnvironmentCallbackAnnotation(Func<EnvironmentCallbackContext, Task> callback) : IResourceAnnotation
{
    public Func<EnvironmentCallbackContext, Task> Callback => callback;
}

public class EnvironmentCallbackContext
{
    internal EnvironmentCallbackContext(Dictionary<string, object> environmentVariables, CancellationToken cancellationToken) =>
        (EnvironmentVariables, CancellationToken) = (environmentVariables, cancellationToken);

    /// <summary>Texts, and values that are resolved later.</summary>
    public Dictionary<string, object> EnvironmentVariables { get; }

    public CancellationToken CancellationToken { get; }
}
