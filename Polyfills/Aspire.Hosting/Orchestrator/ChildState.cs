using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Publishes for a resource that is part of another one what becomes of that, with those of its health checks that are about the part.</summary>
internal sealed class ChildState(IResourceWithParent child, ResourceNotificationService notifications)
{
    public async Task FollowAsync(CancellationToken cancellationToken)
    {
        HashSet<string> checks = [.. child.Annotations.OfType<HealthCheckAnnotation>().Select(check => check.Key)];
        await foreach (var update in notifications.WatchAsync(cancellationToken))
        {
            if (update.Resource == child.Parent)
            {
                await notifications.PublishUpdateAsync(child, child.Name, before => before with
                {
                    State = update.Snapshot.State,
                    StartTimeStamp = update.Snapshot.StartTimeStamp,
                    StopTimeStamp = update.Snapshot.StopTimeStamp,
                    HealthReports = [.. update.Snapshot.HealthReports.Where(report => checks.Contains(report.Name))],
                });
            }
        }
    }
}
