using System.Diagnostics;
using QuizNet.Contracts;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>
/// Events in the trace of what caused them, by OpenTelemetry's conventions for messaging. An event carries the span in which it was made; that it is sent
/// and that it is handled are children of that one. The envelope stays as it is on its way, because the log knows duplicates by it.
/// </summary>
internal static class EventTelemetry
{
    private static readonly ActivitySource Source = new("QuizNet.Events");

    /// <summary>Within the request that emits it.</summary>
    public static Activity? Create(string type, string id) =>
        Source.HasListeners() && Activity.Current is not null ? Tag(Source.StartActivity($"create {type}", ActivityKind.Producer), "create", type, id) : null;

    /// <summary>While all of a batch are sent at once. What sending them asks of Redis is seen in the trace of the last one.</summary>
    public static IDisposable? Send(IReadOnlyList<EventEnvelope> batch) =>
        Source.HasListeners() ? new Sending([.. batch.Where(happened => happened.TraceParent is not null).Select(Send)]) : null;

    public static Activity? Process(string group, EventEnvelope happened)
    {
        if (!Source.HasListeners())
        {
            return null;
        }

        var activity = Source.StartActivity($"process {happened.Type}", ActivityKind.Consumer, happened.TraceParent);
        return Tag(activity, "process", happened.Type, happened.Id)?.SetTag("messaging.consumer.group.name", group);
    }

    private static Activity? Send(EventEnvelope happened) =>
        Tag(Source.StartActivity($"send {happened.Type}", ActivityKind.Producer, happened.TraceParent), "send", happened.Type, happened.Id);

    private static Activity? Tag(Activity? activity, string operation, string type, string id) => activity?
        .SetTag("messaging.system", "quiznet")
        .SetTag("messaging.operation.type", operation)
        .SetTag("messaging.destination.name", type)
        .SetTag("messaging.message.id", id);

    private sealed class Sending(Activity?[] activities) : IDisposable
    {
        // Each became the present one when it was started, so they end in the opposite order.
        public void Dispose()
        {
            foreach (var activity in activities.Reverse())
            {
                activity?.Dispose();
            }
        }
    }
}
