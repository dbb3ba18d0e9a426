namespace QuizNet.Dashboard.FaultDetection;

/// <summary>All that is wrong now.</summary>
internal sealed class Findings
{
    private readonly ChangeSignal _changes = new();
    private volatile IReadOnlyList<Finding> _present = [];

    public IReadOnlyList<Finding> Present => _present;

    /// <summary>Completes when the list is another one. Take it before looking at the list.</summary>
    public Task Changed => _changes.Next;

    public void Replace(IReadOnlyList<Finding> found)
    {
        if (found.SequenceEqual(_present))
        {
            return;
        }

        _present = found;
        _changes.Raise();
    }
}
