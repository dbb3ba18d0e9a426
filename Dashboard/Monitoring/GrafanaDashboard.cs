using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace QuizNet.Dashboard.Monitoring;

/// <summary>A dashboard to import into Grafana, which asks for the Prometheus that it shall draw from.</summary>
internal static class GrafanaDashboard
{
    // Of Grafana's grid, which is 24 wide.
    private const int Width = 8;
    private const int Height = 8;
    private const int PerLine = 24 / Width;

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, double Share)[] Quantiles = [("p50", 0.5), ("p95", 0.95), ("p99", 0.99)];

    public static string Text { get; } = new JsonObject
    {
        ["title"] = "QuizNet",
        ["uid"] = "quiznet",
        ["schemaVersion"] = 39,
        ["refresh"] = "5s",
        ["time"] = new JsonObject { ["from"] = "now-30m", ["to"] = "now" },
        ["templating"] = new JsonObject { ["list"] = new JsonArray(new JsonObject { ["name"] = "source", ["type"] = "datasource", ["query"] = "prometheus" }) },
        ["panels"] = new JsonArray([.. Panels()]),
    }.ToJsonString(Indented) + "\n";

    private static IEnumerable<JsonNode> Panels()
    {
        var (id, y) = (1, 0);
        foreach (var row in WatchedMetrics.All.GroupBy(metric => metric.Row))
        {
            yield return new JsonObject { ["id"] = id++, ["type"] = "row", ["title"] = row.Key, ["gridPos"] = Position(0, y++, 24, 1) };
            foreach (var (at, metric) in row.Index())
            {
                yield return Panel(id++, metric, Position(at % PerLine * Width, y + (at / PerLine * Height), Width, Height));
            }

            y += (row.Count() + PerLine - 1) / PerLine * Height;
        }
    }

    private static JsonObject Panel(int id, WatchedMetric metric, JsonObject position) => new()
    {
        ["id"] = id,
        ["type"] = "timeseries",
        ["title"] = metric.Title,
        ["datasource"] = Source(),
        ["gridPos"] = position,
        ["fieldConfig"] = new JsonObject { ["defaults"] = new JsonObject { ["unit"] = metric.Unit, ["min"] = 0 }, ["overrides"] = new JsonArray() },
        ["targets"] = new JsonArray([.. Queries(metric).Select((query, at) => Target($"{(char)('A' + at)}", query))]),
    };

    private static JsonObject Target(string name, (string Expression, string Legend) query) =>
        new JsonObject { ["refId"] = name, ["datasource"] = Source(), ["expr"] = query.Expression, ["legendFormat"] = query.Legend };

    private static IEnumerable<(string Expression, string Legend)> Queries(WatchedMetric metric)
    {
        var legend = string.Join(' ', metric.By.Split(", ").Select(label => $"{{{{{label}}}}}"));
        return metric.Shape switch
        {
            MetricShape.Gauge => [($"sum by ({metric.By}) ({metric.Name})", legend)],
            MetricShape.Rate => [($"sum by ({metric.By}) (rate({metric.Name}[1m]))", legend)],
            _ => Quantiles.Select(quantile => (
                FormattableString.Invariant($"histogram_quantile({quantile.Share}, sum by (le, {metric.By}) (rate({metric.Name}_bucket[1m])))"), $"{legend} {quantile.Name}")),
        };
    }

    private static JsonObject Position(int x, int y, int width, int height) => new() { ["x"] = x, ["y"] = y, ["w"] = width, ["h"] = height };

    private static JsonObject Source() => new() { ["type"] = "prometheus", ["uid"] = "${source}" };
}
