using System.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OpenTelemetry.Instrumentation.AspNetCore;

namespace OpenTelemetry.Trace;

public static class AspNetCoreInstrumentationTracerProviderBuilderExtensions
{
    public static TracerProviderBuilder AddAspNetCoreInstrumentation(this TracerProviderBuilder builder) =>
        builder.AddAspNetCoreInstrumentation(null);

    public static TracerProviderBuilder AddAspNetCoreInstrumentation(
        this TracerProviderBuilder builder, Action<AspNetCoreTraceInstrumentationOptions>? configureAspNetCoreTraceInstrumentationOptions)
    {
        builder.ConfigureServices(services =>
        {
            services.AddHttpContextAccessor();
            if (configureAspNetCoreTraceInstrumentationOptions is not null)
            {
                services.Configure(configureAspNetCoreTraceInstrumentationOptions);
            }
        });

        return builder.AddSource("Microsoft.AspNetCore").AddProcessor(services => new RequestProcessor(
            services.GetRequiredService<IHttpContextAccessor>(),
            services.GetRequiredService<IOptions<AspNetCoreTraceInstrumentationOptions>>().Value));
    }

    /// <summary>Takes the sampling decision back for requests that the filter does not want, and says of the others what they were.</summary>
    private sealed class RequestProcessor(IHttpContextAccessor http, AspNetCoreTraceInstrumentationOptions options) : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data)
        {
            if (data.Source.Name != "Microsoft.AspNetCore" || http.HttpContext is not { } context)
            {
                return;
            }

            if (options.Filter?.Invoke(context) == false)
            {
                data.ActivityTraceFlags &= ~ActivityTraceFlags.Recorded;
                return;
            }

            RequestTags.Write(data, context);
        }
    }
}
