namespace QuizNet.ServiceDefaults.Events;

/// <summary>A group has handled an event. Written with what the handler changes, so that a second delivery changes nothing.</summary>
internal sealed class InboxEntry
{
    public required string Group { get; init; }

    public required string EventId { get; init; }

    public required DateTimeOffset HandledAt { get; init; }
}
