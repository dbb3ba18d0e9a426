namespace QuizNet.Quiz.Games.Scoring;

/// <summary>
/// When an answer was given. The server's clock decides. It is forgiven the way that the question and the answer took, as the server has measured it:
/// nothing that a device claims counts, and one that answers pings late gains a quarter of a second at most.
/// </summary>
internal static class AnswerTime
{
    private static readonly TimeSpan MostForgiven = TimeSpan.FromMilliseconds(250);

    /// <summary>Since the question was opened.</summary>
    public static TimeSpan Elapsed(TimeSpan sinceOpened, TimeSpan halfRoundTrip)
    {
        var elapsed = sinceOpened - Forgiven(halfRoundTrip);
        return elapsed > TimeSpan.Zero ? elapsed : TimeSpan.Zero;
    }

    /// <summary>How long after the end an answer of this player may still arrive.</summary>
    public static TimeSpan Forgiven(TimeSpan halfRoundTrip) =>
        halfRoundTrip < TimeSpan.Zero ? TimeSpan.Zero : halfRoundTrip < MostForgiven ? halfRoundTrip : MostForgiven;
}
