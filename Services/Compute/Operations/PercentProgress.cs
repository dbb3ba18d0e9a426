namespace QuizNet.Compute.Operations;

/// <summary>Reports each percent once, so that the listener is called 100 times at most.</summary>
internal sealed class PercentProgress(IProgress<int>? listener, long total)
{
    private int _reported;

    public void Report(long done)
    {
        var percent = (int)(100 * done / total);
        if (percent > _reported)
        {
            _reported = percent;
            listener?.Report(percent);
        }
    }
}
