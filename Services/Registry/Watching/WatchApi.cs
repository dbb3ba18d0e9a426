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

    public static void MapWatch(this IEndpointRouteBuilder routes) => routes.MapGet("/api/registry/watch", Watch).WithTags("Registry");

    private static async Task<IResult> Watch(
        InstanceTable table, TimeProvider time, HttpContext context, CancellationToken cancellationToken, long index = -1, double wait = DefaultWait)
    {
        if (table.Snapshot is null)
        {
            return InstancesApi.NotReadYet();
        }

        if (context.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase))
        {
            var seen = long.TryParse(context.Request.Headers["Last-Event-ID"], NumberStyles.None, CultureInfo.InvariantCulture, out var last) ? last : index;
            return TypedResults.ServerSentEvents(Events(table, time, seen, cancellationToken));
        }

        var patience = TimeSpan.FromSeconds(Math.Clamp(double.IsNaN(wait) ? DefaultWait : wait, 0, LongestWait));
        return TypedResults.Ok((await NextAsync(table, time, index, patience, cancellationToken)).ToList());
    }

    private static async IAsyncEnumerable<SseItem<ServiceList>> Events(
        InstanceTable table, TimeProvider time, long seen, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        while (true)
        {
            var snapshot = await NextAsync(table, time, seen, LongestSilence, cancellationToken);
            seen = snapshot.Index;
            yield return new SseItem<ServiceList>(snapshot.ToList(), "services") { EventId = seen.ToString(CultureInfo.InvariantCulture) };
        }
    }

    /// <summary>The first snapshot with a higher index, or the present one when the time is up.</summary>
    private static async Task<RegistrySnapshot> NextAsync(
        InstanceTable table, TimeProvider time, long seen, TimeSpan patience, CancellationToken cancellationToken)
    {
        var started = time.GetTimestamp();
        while (true)
        {
            var changed = table.Changed;
            var snapshot = table.Snapshot!;
            var left = patience - time.GetElapsedTime(started);
            if (snapshot.Index > seen || left <= TimeSpan.Zero)
            {
                return snapshot;
            }

            try
            {
                await changed.WaitAsync(left, time, cancellationToken);
            }
            catch (TimeoutException)
            {
                return table.Snapshot!;
            }
        }
    }
}
