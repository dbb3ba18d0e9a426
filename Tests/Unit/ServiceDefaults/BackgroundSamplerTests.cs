using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using OpenTelemetry.Trace;
using QuizNet.ServiceDefaults;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class BackgroundSamplerTests
{
    [Theory]
    [InlineData(ActivityKind.Server, null, true)]
    [InlineData(ActivityKind.Internal, null, true)]
    [InlineData(ActivityKind.Client, null, false)]
    [InlineData(ActivityKind.Client, true, true)]
    [InlineData(ActivityKind.Client, false, false)]
    [InlineData(ActivityKind.Server, false, false)]
    public void Calls_that_belong_to_no_request_are_not_traced(ActivityKind kind, bool? parentIsTraced, bool traced)
    {
        var parent = parentIsTraced is null
            ? default
            : new ActivityContext(ActivityTraceId.CreateRandom(), ActivitySpanId.CreateRandom(), parentIsTraced.Value ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None, isRemote: true);

        var result = new BackgroundSampler(1).ShouldSample(new SamplingParameters(parent, ActivityTraceId.CreateRandom(), "GET", kind));

        Assert.Equal(traced ? SamplingDecision.RecordAndSample : SamplingDecision.Drop, result.Decision);
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("0.25", 0.25)]
    [InlineData("0", 0)]
    [InlineData("7", 1)]
    [InlineData("half", 1)]
    public void A_share_is_read_from_the_setting_of_OpenTelemetry(string? setting, double share)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new("OTEL_TRACES_SAMPLER_ARG", setting)]).Build();

        Assert.Equal(share, BackgroundSampler.Share(configuration));
    }
}
