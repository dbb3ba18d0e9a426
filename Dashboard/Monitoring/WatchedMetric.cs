namespace QuizNet.Dashboard.Monitoring;

/// <summary>
/// A metric as Prometheus knows it, and how it is drawn. Histograms are named without _bucket. By are the labels that tell the lines of a panel apart; the unit is one of Grafana's.
/// </summary>
internal sealed record WatchedMetric(string Row, string Name, string Title, MetricShape Shape, string By, string Unit = "short");

internal enum MetricShape
{
    /// <summary>Drawn as it is.</summary>
    Gauge,

    /// <summary>A counter, drawn as its rate.</summary>
    Rate,

    /// <summary>A histogram, drawn as three of its quantiles.</summary>
    Quantiles,
}
