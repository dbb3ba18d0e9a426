using System.Text.Json;

namespace QuizNet.Contracts;

/// <summary>Something that has happened. Events of one key are delivered in their order.</summary>
public interface IEvent
{
    static abstract string Type { get; }

    string Key { get; }
}

/// <summary>An event on its way: what every subscriber and every list of events sees.</summary>
public sealed record EventEnvelope(string Id, string Type, string Key, string Source, DateTimeOffset Time, string? TraceParent, JsonElement Data);

public sealed record UserRegistered(string UserId, string Username) : IEvent
{
    public static string Type => "user.registered";

    string IEvent.Key => UserId;
}

/// <summary>The sessions given have ended, whoever ended them: no token of theirs is valid any more.</summary>
public sealed record UserSignedOut(string UserId, IReadOnlyList<string> Sessions, string Reason) : IEvent
{
    public static string Type => "user.signed-out";

    string IEvent.Key => UserId;
}

public sealed record DataCreated(string Id, string ItemKey, string? Category, long Version) : IEvent
{
    public static string Type => "data.created";

    string IEvent.Key => Id;
}

public sealed record DataUpdated(string Id, string ItemKey, string? Category, string? FormerCategory, long Version) : IEvent
{
    public static string Type => "data.updated";

    string IEvent.Key => Id;
}

public sealed record DataDeleted(string Id, string ItemKey, string? Category, long Version) : IEvent
{
    public static string Type => "data.deleted";

    string IEvent.Key => Id;
}

public sealed record JobCompleted(string JobId, string JobType, int Attempts, string? Owner) : IEvent
{
    public static string Type => "job.completed";

    string IEvent.Key => JobId;
}

public sealed record JobFailed(string JobId, string JobType, int Attempts, string? Owner, string Reason) : IEvent
{
    public static string Type => "job.failed";

    string IEvent.Key => JobId;
}

/// <summary>A game is over, and its results are kept. Owner is the host's account, if there is one.</summary>
public sealed record GameFinished(string GameId, string? QuizId, string? Owner, int Players, DateTimeOffset EndedAt) : IEvent
{
    public static string Type => "game.finished";

    string IEvent.Key => GameId;
}

/// <summary>What others see of a quiz has changed: another version of it was published, or it has come into the catalogue or left it.</summary>
public sealed record QuizPublished(string QuizId, string? Owner, long Version, bool Public) : IEvent
{
    public static string Type => "quiz.published";

    string IEvent.Key => QuizId;
}

public sealed record QuizDeleted(string QuizId, string? Owner) : IEvent
{
    public static string Type => "quiz.deleted";

    string IEvent.Key => QuizId;
}

/// <summary>A new replica, or one that comes back after it had deregistered.</summary>
public sealed record ServiceRegistered(string ServiceId, string ServiceType, string Url) : IEvent
{
    public static string Type => "service.registered";

    string IEvent.Key => ServiceId;
}

/// <summary>A replica has been silent for longer than its lease (source registry), or the fault detector finds it unhealthy (source dashboard).</summary>
public sealed record ServiceFailed(string ServiceId, string ServiceType, string Url) : IEvent
{
    public static string Type => "service.failed";

    string IEvent.Key => ServiceId;
}

/// <summary>A replica that had failed sends heartbeats again (source registry), or answers well again (source dashboard).</summary>
public sealed record ServiceRecovered(string ServiceId, string ServiceType, string Url) : IEvent
{
    public static string Type => "service.recovered";

    string IEvent.Key => ServiceId;
}

/// <summary>A gateway sends a replica no more requests until a probe has gone well.</summary>
public sealed record ReplicaEjected(string ServiceId, string ServiceType, string Url, string Reason) : IEvent
{
    public static string Type => "replica.ejected";

    string IEvent.Key => ServiceId;
}

/// <summary>A gateway sends a replica requests again.</summary>
public sealed record ReplicaReturned(string ServiceId, string ServiceType, string Url) : IEvent
{
    public static string Type => "replica.returned";

    string IEvent.Key => ServiceId;
}

/// <summary>The answer of GET /api/events/recent, newest first.</summary>
public sealed record RecentEvents(IReadOnlyList<EventEnvelope> Events, int Count);

/// <summary>An event that a group could not handle after all its attempts.</summary>
public sealed record DeadEvent(string Group, EventEnvelope Event, string Reason, int Attempts, DateTimeOffset Time);

/// <summary>The latest of them first. Count is of all, also of those that are too many to be shown.</summary>
public sealed record DeadEvents(IReadOnlyList<DeadEvent> DeadLetters, int Count);

/// <summary>Which dead letters to deliver again: one event, one group's, or all.</summary>
public sealed record ReplayEvents(string? Group, string? EventId, bool DryRun = false);

public sealed record ReplayedEvents(string Message, int Count, IReadOnlyList<string> EventIds);
