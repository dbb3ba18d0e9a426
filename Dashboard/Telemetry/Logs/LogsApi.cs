using System.Diagnostics.CodeAnalysis;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Dashboard.Telemetry.Logs;

/// <summary>Finds logs, or shows them as they come.</summary>
internal static class LogsApi
{
    private const int MostAtOnce = 100;

    // An event at least this often, so that proxies and clients see a connection that lives.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    public static void MapLogs(this RouteGroupBuilder views)
    {
        views.MapGet("/logs", Search).WithSummary("The logs that fit, newest first: from a level on, of a service, with a text, of a trace");
        views.MapGet("/logs/live", Watch).WithSummary("The logs that fit, as they come: server-sent events").Produces<LogBatch>(contentType: "text/event-stream");
    }

    private static Results<Ok<LogList>, ProblemHttpResult> Search(
        LogStore logs, string? level = null, string? service = null, string? text = null, string? trace = null, long? before = null, int limit = QueryText.DefaultLimit)
    {
        if (!TryFilter(level, service, text, trace, limit, out var filter, out var bad))
        {
            return bad;
        }

        var found = logs.All().Reverse().Where(log => (before is null || log.Id < before) && filter.Matches(log)).Take(limit + 1).Select(log => log.View()).ToArray();
        return TypedResults.Ok(found.Length > limit ? new LogList(found[..limit], QueryText.Cursor(found[limit - 1].Id)) : new LogList(found, null));
    }

    private static IResult Watch(
        LogTail tail, IHostApplicationLifetime lifetime, HttpContext context, string? level = null, string? service = null, string? text = null, string? trace = null)
    {
        if (!TryFilter(level, service, text, trace, null, out var filter, out var bad))
        {
            return bad;
        }

        if (tail.Open(filter) is not { } reader)
        {
            return TypedResults.Problem("Too many watch the logs already. Close one of their pages.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }

        context.Response.RegisterForDispose(reader);
        return TypedResults.ServerSentEvents(Events(reader, lifetime.ApplicationStopping, context.RequestAborted));
    }

    private static async IAsyncEnumerable<SseItem<LogBatch>> Events(LogReader reader, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);

        // At once, so that the reader knows that it is connected.
        yield return Event([], reader);
        while (!ended.IsCancellationRequested)
        {
            await WaitAsync(reader, ended.Token);
            List<LogView> batch = [];
            while (batch.Count < MostAtOnce && reader.Waiting.TryRead(out var log))
            {
                batch.Add(log.View());
            }

            yield return Event(batch, reader);
        }
    }

    private static SseItem<LogBatch> Event(IReadOnlyList<LogView> batch, LogReader reader) => new(new LogBatch(batch, reader.Dropped), "logs");

    private static async Task WaitAsync(LogReader reader, CancellationToken cancellationToken)
    {
        using var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        silence.CancelAfter(LongestSilence);
        try
        {
            await reader.Waiting.WaitToReadAsync(silence.Token);
        }
        catch (OperationCanceledException)
        {
            // Nothing came, or nobody listens any more.
        }
    }

    private static bool TryFilter(
        string? level, string? service, string? text, string? trace, int? limit, [NotNullWhen(true)] out LogFilter? filter, [NotNullWhen(false)] out ProblemHttpResult? bad)
    {
        filter = null;
        bad = QueryText.Check(limit, service, text);
        var lowest = LogSeverity.Trace;
        if (bad is null && QueryText.OrNull(level) is { } word && (char.IsAsciiDigit(word[0]) || !Enum.TryParse(word, ignoreCase: true, out lowest) || !Enum.IsDefined(lowest)))
        {
            bad = QueryText.Bad("'level' must be trace, debug, information, warning, error or critical.");
        }

        UInt128 id = 0;
        if (bad is null && QueryText.OrNull(trace) is { } hex && !OtlpIds.TryParse(hex, out id))
        {
            bad = QueryText.Bad("'trace' must be a trace id, 32 hexadecimal digits.");
        }

        if (bad is null)
        {
            filter = new LogFilter(lowest, QueryText.OrNull(service), QueryText.OrNull(text), id == 0 ? null : id);
        }

        return bad is null;
    }
}
