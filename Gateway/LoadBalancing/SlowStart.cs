namespace QuizNet.Gateway.LoadBalancing;

/// <summary>
/// A replica that comes or comes back is cold: its code is not compiled, its connections not made. For a while it gets only a few
/// requests at a time, more and more of them. With little traffic that makes no difference, so that turns stay exact.
/// </summary>
internal sealed class SlowStart(TimeSpan duration, TimeSpan began)
{
    /// <summary>How many at a time at the very end; then there is no limit.</summary>
    private const int LastLimit = 32;

    private TimeSpan _began = began;
    private volatile bool _over = duration <= TimeSpan.Zero;

    public static SlowStart Over(TimeSpan duration) => new(duration, TimeSpan.Zero) { _over = true };

    public bool IsOver => _over;

    public void Restart(TimeSpan now)
    {
        _began = now;
        _over = duration <= TimeSpan.Zero;
    }

    public bool MayTake(int waiting, TimeSpan now)
    {
        if (_over)
        {
            return true;
        }

        var progress = (now - _began) / duration;
        _over = progress >= 1;
        return waiting < Limit(progress);
    }

    internal static int Limit(double progress) => progress >= 1 ? int.MaxValue : 1 + (int)(progress * LastLimit);
}
