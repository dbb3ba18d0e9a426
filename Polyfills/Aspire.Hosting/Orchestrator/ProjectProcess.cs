using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>A replica of a project: its built assembly, with the environment that Aspire promises to services.</summary>
internal static class ProjectProcess
{
    public static async Task<ProcessSpec> PrepareAsync(ProjectResource project, Replica replica, CancellationToken cancellationToken)
    {
        var metadata = project.Annotations.OfType<IProjectMetadata>().Single();
        if (metadata is not IBuiltProject { AssemblyPath: var assembly } || !File.Exists(assembly))
        {
            throw new DistributedApplicationException($"{metadata.ProjectPath} has not been built.");
        }

        return new ProcessSpec(DotnetPath(), ["exec", assembly], Path.GetDirectoryName(metadata.ProjectPath)!)
        {
            Environment = await EnvironmentAsync(project, replica, cancellationToken),
        };
    }

    /// <summary>The dotnet that runs this AppHost, so that the services run on the same.</summary>
    public static string DotnetPath() =>
        Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path
        : Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } host ? host
        : "dotnet";

    private static async Task<Dictionary<string, string>> EnvironmentAsync(ProjectResource project, Replica replica, CancellationToken cancellationToken)
    {
        var urls = replica.Ports.Where(port => port.Key.UriScheme is "http" or "https").Select(port => $"{port.Key.UriScheme}://{(port.Key.IsProxied ? "localhost" : port.Key.TargetHost)}:{port.Value}");
        var variables = new Dictionary<string, object>
        {
            ["ASPNETCORE_URLS"] = string.Join(';', urls),
            ["OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY"] = "in_memory",
            ["OTEL_SERVICE_NAME"] = project.Name,
            ["OTEL_RESOURCE_ATTRIBUTES"] = $"service.instance.id={replica.Number}",
        };
        foreach (var annotation in project.Annotations.OfType<EnvironmentCallbackAnnotation>())
        {
            await annotation.Callback(new EnvironmentCallbackContext(variables, cancellationToken));
        }

        var resolved = new Dictionary<string, string>();
        foreach (var (name, value) in variables)
        {
            resolved[name] = value is IValueProvider provider ? await provider.GetValueAsync(cancellationToken) ?? "" : value.ToString() ?? "";
        }

        return resolved;
    }
}
