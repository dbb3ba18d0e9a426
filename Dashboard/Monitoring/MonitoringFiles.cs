namespace QuizNet.Dashboard.Monitoring;

/// <summary>dotnet run --project Dashboard -- monitoring docs/monitoring: for those who have Prometheus and Grafana.</summary>
internal static class MonitoringFiles
{
    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["prometheus.yml"] = PrometheusConfig.Text,
        ["grafana-dashboard.json"] = GrafanaDashboard.Text,
    };

    public static void Write(string directory)
    {
        Directory.CreateDirectory(directory);
        foreach (var (name, text) in All)
        {
            File.WriteAllText(Path.Combine(directory, name), text);
        }
    }
}
