using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using OpenTelemetry.Trace;

namespace QuizNet.ServiceDefaults;

/// <summary>
/// Heartbeats, probes and reads of keys begin with a call that belongs to no request. They are most of what an idle system does, and would push everything else out
/// of a receiver's memory, so they are not traced. Of all else a share is; who has been called follows its caller.
/// </summary>
internal sealed class BackgroundSampler(double share) : Sampler
{
    private readonly ParentBasedSampler _rest = new(new TraceIdRatioBasedSampler(share));

    /// <summary>OTEL_TRACES_SAMPLER_ARG, from 0 to 1; everything if nothing is said.</summary>
    public static double Share(IConfiguration configuration) =>
        double.TryParse(configuration["OTEL_TRACES_SAMPLER_ARG"], NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 ? share : 1;

    public override SamplingResult ShouldSample(in SamplingParameters samplingParameters) =>
        samplingParameters.Kind == ActivityKind.Client && samplingParameters.ParentContext.TraceId == default
            ? new SamplingResult(SamplingDecision.Drop)
            : _rest.ShouldSample(samplingParameters);
}
