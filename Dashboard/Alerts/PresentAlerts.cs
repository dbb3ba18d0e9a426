using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;

namespace QuizNet.Dashboard.Alerts;

/// <summary>The alerts that the operator's page shows.</summary>
internal sealed class PresentAlerts
{
    private readonly ChangeSignal _changes = new();
    private volatile IReadOnlyList<AlertView> _all = [];

    public IReadOnlyList<AlertView> All => _all;

    /// <summary>Completes when the list is another one. Take it before looking at the list.</summary>
    public Task Changed => _changes.Next;

    public void Replace(IReadOnlyList<AlertView> alerts)
    {
        if (alerts.SequenceEqual(_all))
        {
            return;
        }

        _all = alerts;
        _changes.Raise();
    }
}
