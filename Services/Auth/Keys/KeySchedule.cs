namespace QuizNet.Auth.Keys;

/// <summary>Which key signs, when the next one is made, and which have done their service.</summary>
internal static class KeySchedule
{
    /// <summary>The newest whose time has come. Null if there is none yet.</summary>
    public static SigningKey? Signing(IEnumerable<SigningKey> keys, DateTimeOffset now) =>
        keys.Where(key => key.SignsFrom <= now).MaxBy(key => key.Generation);

    /// <summary>From when the next key signs, if it is to be made now. The very first signs at once: nobody knows an older one.</summary>
    public static DateTimeOffset? NextSignsFrom(IReadOnlyCollection<SigningKey> keys, DateTimeOffset now, KeyOptions options)
    {
        if (keys.MaxBy(key => key.Generation) is not { } newest)
        {
            return now;
        }

        var due = newest.SignsFrom + options.SignsFor;
        if (now < due - options.PublishedAhead)
        {
            return null;
        }

        // After a long sleep it is overdue, and still has to be published first.
        var published = now + options.PublishedAhead;
        return due > published ? due : published;
    }

    /// <summary>Those that were followed by another so long ago that no token of theirs is in time.</summary>
    public static IReadOnlyList<SigningKey> Finished(IReadOnlyCollection<SigningKey> keys, DateTimeOffset now, KeyOptions options) =>
    [
        .. from key in keys
           let successor = keys.Where(other => other.Generation > key.Generation).MinBy(other => other.Generation)
           where successor is not null && successor.SignsFrom + options.PublishedAfter < now
           select key,
    ];
}
