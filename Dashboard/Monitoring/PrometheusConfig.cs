namespace QuizNet.Dashboard.Monitoring;

/// <summary>How Prometheus finds the processes, and which of their metrics it keeps.</summary>
internal static class PrometheusConfig
{
    public static string Text { get; } = $"""
        # Made by: dotnet run --project Dashboard -- monitoring docs/monitoring
        # prometheus --config.file=docs/monitoring/prometheus.yml

        global:
          scrape_interval: 5s

        scrape_configs:
          # Whoever is in the registry: services, gateways, dashboards. Their names are the labels job and instance.
          - job_name: quiznet
            http_sd_configs:
              - url: http://localhost:3005/api/registry/prometheus
                refresh_interval: 5s
            metric_relabel_configs: &kept
              - source_labels: [__name__]
                regex: ({string.Join('|', WatchedMetrics.All.Select(metric => metric.Name))})(_bucket|_sum|_count)?
                action: keep

          # It does not register with itself. One of its replicas answers.
          - job_name: registry
            static_configs:
              - targets: [localhost:3005]
            metric_relabel_configs: *kept

        """;
}
