using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace QuizNet.ServiceDefaults.Instance;

/// <summary>Who this process is. Aspire tells it through the variables of OpenTelemetry.</summary>
public sealed class ServiceIdentity(IConfiguration configuration, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>The service that this is a replica of: auth.</summary>
    public string Type { get; } = configuration["OTEL_SERVICE_NAME"] ?? environment.ApplicationName.Split('.')[^1].ToLowerInvariant();

    /// <summary>The name of this replica: auth-service-1.</summary>
    public string Name => field ??= configuration["SERVICE_NAME"] ?? $"{Type}-service-{InstanceId(configuration["OTEL_RESOURCE_ATTRIBUTES"])}";

    public string Version { get; } =
        Assembly.GetEntryAssembly()?.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    public DateTimeOffset StartedAt { get; } = time.GetUtcNow();

    /// <summary>Takes service.instance.id from "key=value,key=value".</summary>
    internal static string InstanceId(string? attributes) => (attributes ?? "")
        .Split(',', StringSplitOptions.TrimEntries)
        .Select(pair => pair.Split('=', 2))
        .FirstOrDefault(pair => pair is ["service.instance.id", { Length: > 0 }])?[1] ?? "1";
}
