using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection.Dependencies;
using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.Dashboard.Speaking;
using QuizNet.ServiceDefaults.Events;
using QuizNet.ServiceDefaults.Redis;
using StackExchange.Redis;

namespace QuizNet.Dashboard.FaultDetection.Announcing;

/// <summary>
/// Tells the log of events that a replica has failed, and that it has recovered: once each, whichever dashboard speaks. What has been
/// told is remembered in Redis before it is told, so who dies in between leaves it out rather than tell it twice.
/// </summary>
internal sealed partial class AnnouncementLoop(
    ReplicaBoard board, DependencyBoard dependencies, Speaker speaker, EventLog log, RedisLink redis, TimeProvider time, ILogger<AnnouncementLoop> logger) : BackgroundService
{
    private const string Source = "dashboard";

    private static readonly RedisKey[] Keys = ["{dashboard}:failed", "{dashboard}:failed:fence"];
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var changed = board.Changed;
            try
            {
                await AnnounceAsync();
            }
            catch (RedisAwayException)
            {
                // It is told later, if it is still so then.
            }

            await changed.WaitAsync(Interval, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task AnnounceAsync()
    {
        // Without the registry's list everybody would seem to have left.
        if (!speaker.IsSpeaking || speaker.Token == 0 || !dependencies.Heard.ContainsKey(DependencyNames.Registry))
        {
            return;
        }

        var fields = await redis.AskAsync(database => database.HashKeysAsync(Keys[0]));
        foreach (var announcement in AnnouncementRules.Due(board.Statuses, fields.Select(field => (string)field!).ToHashSet()))
        {
            await AnnounceAsync(announcement);
        }
    }

    private async Task AnnounceAsync(Announcement announcement)
    {
        var (kind, id, replica) = announcement;
        var isOurs = kind == AnnouncementKind.Failed
            ? (long)await redis.RunAsync(IncidentScripts.Open, Keys, [speaker.Token, id, replica!.Url]) == 1
            : (long)await redis.RunAsync(IncidentScripts.Close, Keys, [speaker.Token, id]) == 1;
        if (!isOurs || replica is null)
        {
            return;
        }

        if (kind == AnnouncementKind.Failed)
        {
            LogFailed(replica.Name, replica.Reason ?? "");
            await log.PublishAsync(new ServiceFailed(id, replica.Type, replica.Url), Source, time.GetUtcNow());
        }
        else
        {
            LogRecovered(replica.Name);
            await log.PublishAsync(new ServiceRecovered(id, replica.Type, replica.Url), Source, time.GetUtcNow());
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Replica} is unhealthy. {Reason}")]
    private partial void LogFailed(string replica, string reason);

    [LoggerMessage(LogLevel.Information, "{Replica} is well again")]
    private partial void LogRecovered(string replica);
}
