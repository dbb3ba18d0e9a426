namespace QuizNet.AppHost;

/// <summary>What the dashboard gets to know of the other processes.</summary>
internal static class DashboardLinks
{
    private const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>
    /// Every process sends its traces, metrics and logs to the dashboard, unless something else collects them already: Aspire's own dashboard, which
    /// its packages have put into the environment before, or a collector that is set for the AppHost itself.
    /// </summary>
    public static void ExportTelemetryTo(this IDistributedApplicationBuilder builder, IResourceBuilder<ProjectResource> dashboard)
    {
        if (!string.IsNullOrEmpty(builder.Configuration[Endpoint]))
        {
            return;
        }

        var key = builder.AddParameter("otlp-key", new GenerateParameterDefault { MinLength = 32, Special = false }, secret: true);
        var address = dashboard.WithEnvironment("Telemetry__ApiKey", key).GetEndpoint("http");
        var share = builder.Environment.EnvironmentName == "Development" ? "1" : "0.1";
        foreach (var project in builder.Resources.OfType<ProjectResource>().ToArray())
        {
            builder.CreateResourceBuilder(project).WithEnvironment(async context =>
            {
                if (!context.EnvironmentVariables.TryAdd(Endpoint, address))
                {
                    return;
                }

                context.EnvironmentVariables["OTEL_EXPORTER_OTLP_PROTOCOL"] = "http/protobuf";
                context.EnvironmentVariables["OTEL_EXPORTER_OTLP_HEADERS"] = $"x-otlp-api-key={await key.Resource.GetValueAsync(context.CancellationToken)}";

                // When all stop, the dashboard goes before its senders: what they still have is given up at once, or they would be killed while they try again.
                context.EnvironmentVariables.Remove("OTEL_DOTNET_EXPERIMENTAL_OTLP_RETRY");
                context.EnvironmentVariables["OTEL_EXPORTER_OTLP_TIMEOUT"] = "1000";

                // Milliseconds. Whoever looks at a page wants to see what has just happened.
                context.EnvironmentVariables["OTEL_BSP_SCHEDULE_DELAY"] = "1000";
                context.EnvironmentVariables["OTEL_BLRP_SCHEDULE_DELAY"] = "1000";
                context.EnvironmentVariables["OTEL_METRIC_EXPORT_INTERVAL"] = "5000";
                context.EnvironmentVariables["OTEL_TRACES_SAMPLER"] = "parentbased_traceidratio";
                context.EnvironmentVariables["OTEL_TRACES_SAMPLER_ARG"] = share;
            });
        }
    }

    /// <summary>
    /// Where the orchestrator answers about the processes that it runs. The local one says so in the AppHost's configuration once it listens, which is
    /// long before the registry is well that the dashboard waits for; Aspire's own says nothing there, since it speaks only with its own dashboard.
    /// </summary>
    public static IResourceBuilder<ProjectResource> WithResourceService(this IResourceBuilder<ProjectResource> dashboard)
    {
        var service = dashboard.ApplicationBuilder.Configuration.GetSection("ResourceService");
        return dashboard.WithEnvironment(context =>
        {
            if (service["Url"] is { } url && service["Key"] is { } key)
            {
                context.EnvironmentVariables["ResourceService__Url"] = url;
                context.EnvironmentVariables["ResourceService__Key"] = key;
            }
        });
    }
}
