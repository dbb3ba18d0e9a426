using System.Diagnostics;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.ServiceDefaults.Events;

/// <summary>An event that is in the database, because the change that it tells of is, and not yet in the log of events.</summary>
internal sealed class OutboxMessage
{
    /// <summary>Grows with every event. Two changes of one thing have numbers in their order.</summary>
    public long Number { get; init; }

    public required string EventId { get; init; }

    public required string Type { get; init; }

    public required string Key { get; init; }

    public required string Source { get; init; }

    public required DateTimeOffset Time { get; init; }

    public string? TraceParent { get; init; }

    /// <summary>JSON.</summary>
    public required string Data { get; init; }

    public static OutboxMessage Of<TEvent>(TEvent happened, string source, DateTimeOffset now) where TEvent : IEvent
    {
        var id = Guid.CreateVersion7().ToString("N");
        using var activity = EventTelemetry.Create(TEvent.Type, id);
        return new OutboxMessage
        {
            EventId = id,
            Type = TEvent.Type,
            Key = happened.Key,
            Source = source,
            Time = now,
            TraceParent = Activity.Current?.Id,
            Data = JsonSerializer.Serialize(happened, ContractsJson.Default.GetTypeInfo(typeof(TEvent))!),
        };
    }

    public EventEnvelope ToEnvelope()
    {
        using var data = JsonDocument.Parse(Data);
        return new EventEnvelope(EventId, Type, Key, Source, Time, TraceParent, data.RootElement.Clone());
    }
}
