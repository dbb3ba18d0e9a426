using static QuizNet.Dashboard.Monitoring.MetricShape;

namespace QuizNet.Dashboard.Monitoring;

/// <summary>What Prometheus keeps and Grafana draws. A test asks the real processes whether they expose it.</summary>
internal static class WatchedMetrics
{
    private const string Gateway = "Gateway";
    private const string Processes = "Processes";
    private const string Jobs = "Jobs and cache";
    private const string Detector = "Fault detector";

    public static IReadOnlyList<WatchedMetric> All { get; } =
    [
        new(Gateway, "quiznet_gateway_requests_total", "Requests", Rate, "service, result", "reqps"),
        new(Gateway, "quiznet_gateway_request_seconds", "Until a good answer began", Quantiles, "service", "s"),
        new(Gateway, "quiznet_gateway_in_progress", "Requests under way", Gauge, "service"),
        new(Gateway, "quiznet_gateway_retries_total", "Retries", Rate, "service", "reqps"),
        new(Gateway, "quiznet_gateway_shed_total", "Requests turned away", Rate, "service", "reqps"),
        new(Gateway, "quiznet_gateway_breaker_open", "Services left alone", Gauge, "service"),
        new(Gateway, "quiznet_gateway_tries_total", "Tries at replicas", Rate, "replica, result", "reqps"),
        new(Gateway, "quiznet_gateway_ejections_total", "Replicas taken out", Rate, "replica", "cps"),
        new(Gateway, "quiznet_gateway_replica_up", "Replicas that may be asked", Gauge, "service"),
        new(Processes, "http_server_request_duration_seconds", "Requests to each service", Quantiles, "job", "s"),
        new(Processes, "http_server_active_requests", "Requests under way", Gauge, "job"),
        new(Processes, "dotnet_process_cpu_time_seconds_total", "Processors in use", Rate, "instance"),
        new(Processes, "dotnet_process_memory_working_set_bytes", "Memory", Gauge, "instance", "bytes"),
        new(Processes, "dotnet_gc_pause_time_seconds_total", "Share of the time paused to collect garbage", Rate, "instance", "percentunit"),
        // A counter by .NET's word, though it goes up and down.
        new(Processes, "dotnet_thread_pool_queue_length_total", "Work that waits for a thread", Gauge, "instance"),
        new(Jobs, "quiznet_jobs_added_total", "Jobs added", Rate, "queue, type", "cps"),
        new(Jobs, "quiznet_jobs_completed_total", "Jobs completed", Rate, "queue, type", "cps"),
        new(Jobs, "quiznet_jobs_failed_total", "Attempts that failed", Rate, "queue, type", "cps"),
        new(Jobs, "quiznet_jobs_wait_seconds", "Until a job began", Quantiles, "queue", "s"),
        new(Jobs, "quiznet_jobs_run_seconds", "One attempt at a job", Quantiles, "queue", "s"),
        new(Jobs, "quiznet_cache_requests_total", "Reads of the cache", Rate, "outcome", "reqps"),
        new(Detector, "quiznet_dashboard_replicas", "Replicas, as the detector finds them", Gauge, "type, state"),
        new(Detector, "quiznet_dashboard_alerts", "Open alerts", Gauge, "severity"),
    ];
}
