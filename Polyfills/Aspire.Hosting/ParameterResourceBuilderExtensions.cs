using Aspire.Hosting.ApplicationModel;

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
}
