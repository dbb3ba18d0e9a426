namespace QuizNet.Gateway.RateLimits;

/// <summary>An instant in windows of a length, all in milliseconds since 1970: so all gateways are in the same window at the same time.</summary>
internal readonly record struct Instant(long Window, long Left, long Length)
{
    public static Instant Of(long milliseconds, long length) => new(milliseconds / length, length - milliseconds % length, length);
}

/// <summary>
/// The sliding window counter: what has been used is all of this window, and of the previous one the share that a window ending
/// now would still cover. Rounded up, so that it is never less.
/// </summary>
internal static class SlidingWindow
{
    public static long Used(long previous, long current, Instant at) => current + (previous * at.Left + at.Length - 1) / at.Length;

    /// <summary>Milliseconds until one more fits, if nobody else comes; 0 if it does now.</summary>
    public static long Wait(long previous, long current, Instant at, long quota)
    {
        if (Used(previous, current, at) < quota)
        {
            return 0;
        }

        // Within this window if it has room itself: then the previous one has to shrink to that.
        var room = quota - 1 - current;
        return room >= 0 && previous > 0
            ? at.Left - room * at.Length / previous
            : at.Left + Wait(current, 0, at with { Left = at.Length }, quota);
    }

    /// <summary>How a caller stands who has used this much.</summary>
    public static Standing Stand(long previous, long current, Instant at, long quota, bool granted)
    {
        var left = Math.Max(0, quota - Used(previous, current, at));
        return new(granted ? Outcome.Granted : Outcome.Refused, granted ? left : 0, granted && left > 0 ? at.Left : Math.Max(1, Wait(previous, current, at, quota)));
    }
}

/// <summary>Milliseconds: until the window ends, or, if nothing remains, until one more is let through.</summary>
internal readonly record struct Standing(Outcome Outcome, long Remaining, long Milliseconds)
{
    public long Seconds => (Milliseconds + 999) / 1000;
}

internal enum Outcome
{
    Granted,
    Refused,

    /// <summary>Too near the limit to decide without what the other gateways have counted.</summary>
    AskFirst,
}
