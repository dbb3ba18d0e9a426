namespace QuizNet.Dashboard.FaultDetection.Judging;

/// <summary>Notices that we ourselves have stood still (SIGSTOP, no processor, a sleeping laptop): what we have missed meanwhile is nobody else's fault.</summary>
internal sealed class Stalls(TimeSpan longestTick)
{
    private DateTimeOffset? _last;

    /// <summary>When the last one ended.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>To be called all the time. How long we stood still just now; zero if we did not.</summary>
    public TimeSpan Observe(DateTimeOffset now)
    {
        var gap = now - (_last ?? now);
        _last = now;
        if (gap <= longestTick)
        {
            return TimeSpan.Zero;
        }

        EndedAt = now;
        return gap;
    }
}
