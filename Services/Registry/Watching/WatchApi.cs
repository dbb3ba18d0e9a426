using System.Globalization;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using QuizNet.Contracts;
using QuizNet.Registry.Instances;

namespace QuizNet.Registry.Watching;

/// <summary>Tells of changes: as the answer to a request that waits for one, or as a stream of server-sent events.</summary>
internal static class WatchApi
{
    private const double DefaultWait = 25;
    private const double LongestWait = 60;

    // An event at least this often, so that proxies and clients see a connection that lives.
    private static readonly TimeSpan LongestSilence = TimeSpan.FromSeconds(15);

    public static void MapWatch(this IEndpointRouteBuilder routes) => routes.MapGet("/api/registry/watch", Watch)
        .WithTags("Registry")
        .WithSummary("Answers when the list has changed since index, or after wait seconds; with Accept: text/event-stream, a stream of lists")
        .Produces<ServiceList>();

    private static async Task<IResult> Watch(
        InstanceTable table, TimeProvider time, IHostApplicationLifetime lifetime, HttpContext context, long index = -1, double wait = DefaultWait)
    {
        if (table.Snapshot is null)
        {
            return InstancesApi.NotReadYet();
        }

        if (context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            var seen = long.TryParse(context.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : index;
            return TypedResults.ServerSentEvents(Events(table, time, seen, lifetime.ApplicationStopping, context.RequestAborted));
        }

        var patience = TimeSpan.FromSeconds(Math.Clamp(double.IsNaN(wait) ? DefaultWait : wait, 0, LongestWait));
        return TypedResults.Ok((await table.NextAsync(index, patience, time, lifetime.ApplicationStopping)).ToList());
    }

    private static async IAsyncEnumerable<SseItem<ServiceList>> Events(
        InstanceTable table, TimeProvider time, long seen, CancellationToken stopping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stopping, cancellationToken);
        while (!ended.IsCancellationRequested)
        {
            var snapshot = await table.NextAsync(seen, LongestSilence, time, ended.Token);
            seen = snapshot.Index;
            yield return new SseItem<ServiceList>(snapshot.ToList(), "services") { EventId = seen.ToString(CultureInfo.InvariantCulture) };
        }
    }
}
