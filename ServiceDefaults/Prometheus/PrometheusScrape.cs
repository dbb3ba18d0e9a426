using OpenTelemetry;
using OpenTelemetry.Metrics;

namespace QuizNet.ServiceDefaults.Prometheus;

/// <summary>Measures for Prometheus from the first time that somebody asks: a process that nobody scrapes pays nothing.</summary>
internal sealed class PrometheusScrape : IDisposable
{
    // Protects all below: a collection writes into the one text.
    private readonly Lock _lock = new();
    private readonly PrometheusText _text = new();
    private BaseExportingMetricReader? _reader;
    private MeterProvider? _provider;

    public string Text()
    {
        lock (_lock)
        {
            _reader ??= new BaseExportingMetricReader(_text);
            _provider ??= Sdk.CreateMeterProviderBuilder().AddProcess().AddReader(_reader).Build();
            _reader.Collect();
            return _text.Take();
        }
    }

    public void Dispose() => _provider?.Dispose();
}
