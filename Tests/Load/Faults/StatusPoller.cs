using System.Net.Http.Json;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Load.Faults;

/// <summary>Looks at the dashboard as an operator does with curl, twenty times a second.</summary>
internal sealed class StatusPoller(HttpClient dashboard, FaultLog log)
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(50);
    private static readonly Uri Status = new("/api/status", UriKind.Relative);

    public async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Interval);
        while (await timer.WaitForNextTickAsync(stop))
        {
            foreach (var replica in await LookAsync(stop))
            {
                log.SeeOurs(replica.ServiceId, replica.State);
            }
        }
    }

    public async Task<IReadOnlyList<ReplicaStatus>> LookAsync(CancellationToken stop)
    {
        try
        {
            return [.. (await dashboard.GetFromJsonAsync(Status, ContractsJson.Default.SystemStatus, stop))!.Services.Values.SelectMany(replicas => replicas)];
        }
        catch (Exception failure) when (failure is HttpRequestException or JsonException || (failure is OperationCanceledException && !stop.IsCancellationRequested))
        {
            // It may be stopped just now.
            return [];
        }
    }
}
