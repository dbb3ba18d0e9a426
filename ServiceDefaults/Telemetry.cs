using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace QuizNet.ServiceDefaults;

/// <summary>Traces, metrics and logs, sent over OTLP to whatever OTEL_EXPORTER_OTLP_ENDPOINT names.</summary>
internal static class Telemetry
{
    public static void AddTelemetry(this IHostApplicationBuilder builder)
    {
        // Without a receiver there is nothing to collect for: a process starts faster and costs less.
        if (string.IsNullOrWhiteSpace(builder.Configuration["OTEL_EXPORTER_OTLP_ENDPOINT"]))
        {
            return;
        }

        builder.Logging.AddOpenTelemetry(logging =>
        {
            logging.IncludeFormattedMessage = true;
            logging.IncludeScopes = true;
        });
        builder.Services.AddOpenTelemetry()
            .WithMetrics(metrics => metrics.AddProcess())
            .WithTracing(tracing => tracing
                .SetSampler(new BackgroundSampler(BackgroundSampler.Share(builder.Configuration)))
                .AddSource("QuizNet.*")
                .AddAspNetCoreInstrumentation(options => options.Filter = context => !Health.IsProbe(context.Request.Path) && !IsExport(context.Request.Path))
                .AddHttpClientInstrumentation())
            .UseOtlpExporter();
    }

    /// <summary>All that a process measures of itself, whoever asks for it.</summary>
    public static MeterProviderBuilder AddProcess(this MeterProviderBuilder metrics) =>
        metrics.AddAspNetCoreInstrumentation().AddHttpClientInstrumentation().AddRuntimeInstrumentation().AddMeter("quiznet.*");

    // A receiver that tells itself of everything that it is told would never come to an end.
    private static bool IsExport(PathString path) => path.StartsWithSegments("/v1");
}
