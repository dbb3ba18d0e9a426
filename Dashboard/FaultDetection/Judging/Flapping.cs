namespace QuizNet.Dashboard.FaultDetection.Judging;

/// <summary>
/// Whether something goes up and down all the time, as Nagios finds it: of the last 21 checks, the share of those that went another
/// way than the one before, later ones weighing more.
/// </summary>
internal sealed class Flapping
{
    private const int Kept = 21;
    private const double Start = 0.5;
    private const double Stop = 0.25;
    private const double OldestWeight = 0.8;
    private const double NewestWeight = 1.2;

    private readonly Queue<bool> _checks = new();

    public bool IsFlapping { get; private set; }

    public double Share { get; private set; }

    public void Add(bool well)
    {
        _checks.Enqueue(well);
        if (_checks.Count > Kept)
        {
            _checks.Dequeue();
        }

        Share = ShareOfChanges();
        IsFlapping = Share > (IsFlapping ? Stop : Start);
    }

    // Checks that have not been made yet count as no change.
    private double ShareOfChanges()
    {
        const int Possible = Kept - 1;
        var checks = _checks.ToArray();
        var sum = 0.0;
        for (var at = 1; at < checks.Length; at++)
        {
            if (checks[at] != checks[at - 1])
            {
                var place = Possible - checks.Length + at;
                sum += OldestWeight + ((NewestWeight - OldestWeight) * place / (Possible - 1));
            }
        }

        return sum / Possible;
    }
}
