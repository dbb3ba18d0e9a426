namespace QuizNet.Dashboard.Alerts.Deliveries;

/// <summary>Somebody who is told of alerts.</summary>
internal interface IAlertTarget
{
    string Name { get; }

    /// <summary>Null if it has been taken, else a sentence that says why not.</summary>
    Task<string?> SendAsync(Delivery delivery, CancellationToken cancellationToken);
}
