using System.Text;

namespace QuizNet.ServiceDefaults.Prometheus;

/// <summary>
/// What an instrument is called there: http.server.request.duration in s is http_server_request_duration_seconds, a counter ends in _total.
/// https://opentelemetry.io/docs/specs/otel/compatibility/prometheus_and_openmetrics/
/// </summary>
internal static class PrometheusNames
{
    public static string Of(string instrument, string unit, bool isCounter)
    {
        var name = Allowed(instrument);
        var word = Word(unit);
        var withUnit = word.Length == 0 || name.EndsWith($"_{word}", StringComparison.Ordinal) ? name : $"{name}_{word}";
        return isCounter && !withUnit.EndsWith("_total", StringComparison.Ordinal) ? $"{withUnit}_total" : withUnit;
    }

    public static string OfLabel(string tag) => Allowed(tag);

    /// <summary>As it may stand between quotation marks.</summary>
    public static string Escape(string value) =>
        value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    private static string Allowed(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            name.Append(char.IsAsciiLetterOrDigit(character) ? character : '_');
        }

        return name.Length > 0 && char.IsAsciiDigit(name[0]) ? $"_{name}" : name.ToString();
    }

    // What stands in braces counts things, and is no unit.
    private static string Word(string unit) => unit switch
    {
        "s" => "seconds",
        "ms" => "milliseconds",
        "By" => "bytes",
        "1" => "ratio",
        _ => "",
    };
}
