using System.Globalization;
using System.Text;
using QuizNet.Gateway.Replicas;

namespace QuizNet.Gateway.Metrics;

/// <summary>Prometheus' text format, version 0.0.4.</summary>
internal sealed class PrometheusText
{
    private readonly StringBuilder _text = new();

    private PrometheusText()
    {
    }

    public static string Of(ReplicaTable replicas)
    {
        var text = new PrometheusText();
        var sets = replicas.Sets.ToList();
        var all = sets.SelectMany(set => set.All).ToList();
        text.Metric("quiznet_gateway_requests_total", "counter", "Requests of clients, by service and result.", sets.SelectMany(set => Results(Of(set), set.Traffic)));
        text.Histogram("quiznet_gateway_request_seconds", "Until a good answer began.", sets.Select(set => (Of(set), set.Traffic.AllLatencies)));
        text.Metric("quiznet_gateway_retries_total", "counter", "Second and third tries.", sets.Select(set => (Of(set), (double)set.Traffic.Retries)));
        text.Metric("quiznet_gateway_shed_total", "counter", "Requests turned away because there were too many.", sets.Select(set => (Of(set), (double)set.Admission.Refused)));
        text.Metric("quiznet_gateway_in_progress", "gauge", "Requests under way.", sets.Select(set => (Of(set), (double)set.Admission.Inside)));
        text.Metric("quiznet_gateway_breaker_open", "gauge", "1 while a service is left alone.", sets.Select(set => (Of(set), set.Breaker.IsClosed ? 0.0 : 1)));
        text.Metric("quiznet_gateway_tries_total", "counter", "Tries at a replica, by result.", all.SelectMany(replica => Results(Of(replica), replica.Traffic)));
        text.Metric("quiznet_gateway_ejections_total", "counter", "How often a replica was taken out.", all.Select(replica => (Of(replica), (double)replica.Breaker.Trips)));
        text.Metric("quiznet_gateway_replica_up", "gauge", "1 while a replica may be asked.", all.Select(replica => (Of(replica), replica.IsAvailable ? 1.0 : 0)));
        return text._text.ToString();
    }

    private static string Of(ReplicaSet set) => $"service=\"{set.Type}\"";

    private static string Of(Replica replica) => $"service=\"{replica.Target.Type}\",replica=\"{Escape(replica.Target.Name)}\"";

    private static IEnumerable<(string Labels, double Value)> Results(string labels, Traffic traffic) =>
        [($"{labels},result=\"success\"", traffic.Good), ($"{labels},result=\"failure\"", traffic.Bad)];

    internal static string Escape(string label) => label.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private void Metric(string name, string type, string help, IEnumerable<(string Labels, double Value)> values)
    {
        Head(name, type, help);
        foreach (var (labels, value) in values)
        {
            Line(name, labels, value);
        }
    }

    private void Histogram(string name, string help, IEnumerable<(string Labels, LatencyHistogram Histogram)> histograms)
    {
        Head(name, "histogram", help);
        foreach (var (labels, histogram) in histograms)
        {
            var count = 0L;
            var sum = 0.0;
            for (var bucket = 0; bucket < histogram.Counts.Length; bucket++)
            {
                var bound = LatencyHistogram.UpperBounds[bucket] / 1000;
                count += histogram.Counts[bucket];
                sum += histogram.Counts[bucket] * bound;

                // One bucket for each doubling is enough here.
                if (bucket % 4 == 3)
                {
                    Line($"{name}_bucket", $"{labels},le=\"{bound.ToString("0.#####", CultureInfo.InvariantCulture)}\"", count);
                }
            }

            Line($"{name}_bucket", $"{labels},le=\"+Inf\"", count);
            Line($"{name}_sum", labels, sum);
            Line($"{name}_count", labels, count);
        }
    }

    private void Head(string name, string type, string help) => _text.Append(CultureInfo.InvariantCulture, $"# HELP {name} {help}\n# TYPE {name} {type}\n");

    private void Line(string name, string labels, double value) => _text.Append(CultureInfo.InvariantCulture, $"{name}{{{labels}}} {value}\n");
}
