using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;

namespace QuizNet.Dashboard.Telemetry.Metrics;

/// <summary>What is measured, and charts of it.</summary>
internal static class MetricChartsApi
{
    private const double LongestMinutes = 24 * 60;

    public static void MapMetricCharts(this RouteGroupBuilder views)
    {
        views.MapGet("/metrics", List).WithSummary("The instruments of all services");
        views.MapGet("/metrics/{service}/{instrument}", Draw)
            .WithSummary("An instrument over the last minutes: a line for each value of the dimension 'by', of what has 'where' = name=value; rates of counters, percentiles of histograms");
    }

    private static Results<Ok<InstrumentList>, ProblemHttpResult> List(MetricStore metrics, string? service = null)
    {
        if (QueryText.Check(null, service) is { } bad)
        {
            return bad;
        }

        return TypedResults.Ok(new InstrumentList([.. metrics.List()
            .Where(instrument => QueryText.OrNull(service) is null || instrument.Service == service)
            .OrderBy(instrument => instrument.Service, StringComparer.Ordinal)
            .ThenBy(instrument => instrument.Name, StringComparer.Ordinal)]));
    }

    private static Results<Ok<MetricChart>, ProblemHttpResult> Draw(
        string service, string instrument, MetricStore metrics, TimeProvider time, double minutes = 15, string? by = null, string? where = null)
    {
        if (QueryText.Check(null, by, where) is { } bad)
        {
            return bad;
        }

        if (!(minutes > 0 && minutes <= LongestMinutes))
        {
            return QueryText.Bad($"'minutes' must be above 0 and at most {LongestMinutes}.");
        }

        var condition = QueryText.OrNull(where) is { } text ? text.Split('=', 2) : null;
        if (condition is not (null or [{ Length: > 0 }, _]))
        {
            return QueryText.Bad("'where' must be the name of a dimension, =, and a value, such as instance=1.");
        }

        return metrics.Draw(service, instrument, ChartRange.Until(time.GetUtcNow(), minutes), QueryText.OrNull(by), condition is null ? null : (condition[0], condition[1])) is { } chart
            ? TypedResults.Ok(chart)
            : TypedResults.Problem("There is no such instrument. GET /api/telemetry/metrics lists them.", statusCode: StatusCodes.Status404NotFound);
    }
}
