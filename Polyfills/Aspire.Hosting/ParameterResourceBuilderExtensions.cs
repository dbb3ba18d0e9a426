using Aspire.Hosting.ApplicationModel;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting;

public static class ParameterResourceBuilderExtensions
{
    /// <summary>A value from Parameters:{name}, else the default.</summary>
    public static IResourceBuilder<ParameterResource> AddParameter(
        this IDistributedApplicationBuilder builder, string name, ParameterDefault value, bool secret = false, bool persist = false)
    {
        if (persist)
        {
            throw new NotSupportedException("The polyfill does not write user secrets: leave persist false, or set Parameters:" + name);
        }

        var parameter = new ParameterResource(name, Read, secret) { Default = value };
        return builder.AddResource(parameter);

        string Read(ParameterDefault? fallback) =>
            builder.Configuration[$"Parameters:{name}"] is { Length: > 0 } configured ? configured : fallback!.GetDefaultValue();
    }

    /// <summary>A server that somebody else runs, reached by ConnectionStrings:{name} of the AppHost's configuration.</summary>
    public static IResourceBuilder<IResourceWithConnectionString> AddConnectionString(
        this IDistributedApplicationBuilder builder, string name, string? environmentVariableName = null)
    {
        return builder.AddResource(new ConnectionStringParameterResource(name, Read, environmentVariableName));

        string Read(ParameterDefault? fallback) => builder.Configuration.GetConnectionString(name)
            ?? throw new DistributedApplicationException($"Connection string parameter resource could not be used because connection string '{name}' is missing.");
    }
}
