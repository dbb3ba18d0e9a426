using System.Diagnostics;

namespace QuizNet.Dashboard.FaultDetection;

/// <summary>All that is wrong now.</summary>
internal sealed class Findings
{
    private readonly ChangeSignal _changes = new();
    private volatile IReadOnlyList<Finding> _present = [];
    private long _lookedAt = Stopwatch.GetTimestamp();

    public IReadOnlyList<Finding> Present => _present;

    /// <summary>How long ago the detector has looked, whether or not it found the same as before.</summary>
    public TimeSpan Age => Stopwatch.GetElapsedTime(Volatile.Read(ref _lookedAt));

    /// <summary>Completes when the list is another one. Take it before looking at the list.</summary>
    public Task Changed => _changes.Next;

    public void Replace(IReadOnlyList<Finding> found)
    {
        Volatile.Write(ref _lookedAt, Stopwatch.GetTimestamp());
        if (found.SequenceEqual(_present))
        {
            return;
        }

        _present = found;
        _changes.Raise();
    }
}
