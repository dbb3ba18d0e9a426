using System.Diagnostics.Metrics;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using QuizNet.ServiceDefaults.Prometheus;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class PrometheusTests
{
    [Theory]
    [InlineData("http.server.request.duration", "s", false, "http_server_request_duration_seconds")]
    [InlineData("dotnet.process.cpu.time", "s", true, "dotnet_process_cpu_time_seconds_total")]
    [InlineData("dotnet.process.memory.working_set", "By", false, "dotnet_process_memory_working_set_bytes")]
    [InlineData("quiznet.jobs.added", "{job}", true, "quiznet_jobs_added_total")]
    [InlineData("already_seconds", "s", false, "already_seconds")]
    [InlineData("2nd", "", false, "_2nd")]
    public void An_instrument_is_called_as_the_specification_says(string instrument, string unit, bool isCounter, string name) =>
        Assert.Equal(name, PrometheusNames.Of(instrument, unit, isCounter));

    [Fact]
    public void Counters_gauges_and_histograms_are_written_with_their_labels()
    {
        using var meter = new Meter($"tests.{Guid.NewGuid():N}");
        using var text = new PrometheusText();
        using var reader = new BaseExportingMetricReader(text);
        using var provider = Sdk.CreateMeterProviderBuilder().AddMeter(meter.Name).AddReader(reader).Build();
        meter.CreateCounter<long>("done", "{job}", "How \\ many").Add(3, new KeyValuePair<string, object?>("job.type", "a \"quoted\"\nline"));
        meter.CreateUpDownCounter<long>("open").Add(-2);
        var times = meter.CreateHistogram("took", "s", null, null, new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.5, 1] });
        times.Record(0.25);
        times.Record(7);

        reader.Collect();

        Assert.Equal(
            """
            # HELP done_total How \\ many
            # TYPE done_total counter
            done_total{job_type="a \"quoted\"\nline"} 3
            # TYPE open gauge
            open -2
            # TYPE took_seconds histogram
            took_seconds_bucket{le="0.5"} 1
            took_seconds_bucket{le="1"} 1
            took_seconds_bucket{le="+Inf"} 2
            took_seconds_sum 7.25
            took_seconds_count 2

            """,
            text.Take());
        Assert.Equal("", text.Take());
    }
}
