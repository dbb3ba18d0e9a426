using Microsoft.AspNetCore.Http;

namespace OpenTelemetry.Instrumentation.AspNetCore;

public class AspNetCoreTraceInstrumentationOptions
{
    /// <summary>Requests for which this answers false are not recorded.</summary>
    public Func<HttpContext, bool>? Filter { get; set; }
}
