using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Dashboard;
using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.ServiceDefaults.Events;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

/// <summary>What could not be done, seen and tried again from the dashboard: jobs of a real service, and events.</summary>
[Collection(OnSqlite.Name)]
public sealed class QueuesTests(SqliteCluster cluster, Servers servers)
{
    private const string DeadJobs = "/api/queues/compute/dead-letters";
    private const string DeadEvents = "/api/events/dead-letters";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_job_that_has_failed_is_seen_without_its_input_and_tried_again()
    {
        var admin = await cluster.AdminAsync(Cancel);
        await using var dashboard = await StartAsync();
        FollowCompute(dashboard);
        var job = (await cluster.Compute[0].SendAsync("POST", "/api/compute/jobs", """{"type":"divide","input":{"operands":[7,0]}}""", cancellationToken: Cancel))["job"].GetProperty("id").GetString()!;
        await Eventually.IsTrueAsync(async () => Ids(await dashboard.Client.SendAsync("GET", DeadJobs, null, admin.Token, Cancel)).Contains(job), Cancel);

        var listed = (await dashboard.Client.SendAsync("GET", DeadJobs, null, admin.Token, Cancel))["jobs"].EnumerateArray().Single(found => found.GetProperty("id").GetString() == job);
        var replayed = await dashboard.Client.SendAsync("POST", $"{DeadJobs}/replay", $$"""{"id":"{{job}}"}""", admin.Token, Cancel);
        await Eventually.IsTrueAsync(
            async () => (await cluster.Compute[0].SendAsync("GET", $"/api/compute/jobs/{job}", cancellationToken: Cancel))["failedAttempts"].GetArrayLength() == 2, Cancel);

        Assert.Contains("zero", listed.GetProperty("error").GetString(), StringComparison.OrdinalIgnoreCase);
        Assert.False(listed.TryGetProperty("input", out _));
        Assert.Equal((HttpStatusCode.OK, 1), (replayed.Status, replayed["count"].GetInt32()));
    }

    [Fact]
    public async Task Only_operators_see_and_replay_and_mistakes_are_told()
    {
        var (admin, player) = (await cluster.AdminAsync(Cancel), await cluster.NewUserAsync(Cancel));
        await using var dashboard = await StartAsync();
        var away = await dashboard.Client.SendAsync("GET", DeadJobs, null, admin.Token, Cancel);
        FollowCompute(dashboard);
        await Eventually.IsTrueAsync(async () => (await dashboard.Client.SendAsync("GET", DeadJobs, null, admin.Token, Cancel)).Status == HttpStatusCode.OK, Cancel);

        var cursor = await dashboard.Client.SendAsync("GET", $"{DeadJobs}?cursor=invented", null, admin.Token, Cancel);
        var unknown = await dashboard.Client.SendAsync("GET", "/api/queues/..%2Fjobs/dead-letters", null, admin.Token, Cancel);
        var nothing = await dashboard.Client.SendAsync("POST", $"{DeadJobs}/replay", """{"id":"not-there"}""", admin.Token, Cancel);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, away.Status);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.NotFound), (cursor.Status, unknown.Status, nothing.Status));
        Assert.Contains("dead letter", nothing["detail"].GetString(), StringComparison.Ordinal);
        foreach (var (method, path) in new[] { ("GET", DeadJobs), ("POST", $"{DeadJobs}/replay"), ("GET", DeadEvents), ("POST", $"{DeadEvents}/replay"), ("GET", "/api/events/recent") })
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await dashboard.Client.SendAsync(method, path, "{}", null, Cancel)).Status);
            Assert.Equal(HttpStatusCode.Forbidden, (await dashboard.Client.SendAsync(method, path, "{}", player.Token, Cancel)).Status);
        }
    }

    [Fact]
    public async Task Events_are_seen_and_dead_ones_delivered_again()
    {
        var admin = await cluster.AdminAsync(Cancel);
        await using var dashboard = await StartAsync();
        var user = await cluster.NewUserAsync(Cancel);
        await Eventually.IsTrueAsync(async () => await IsRecentAsync(happened => happened.GetProperty("key").GetString() == user.User.Id), Cancel);
        var (id, group) = (Guid.NewGuid().ToString("N"), $"group-{Guid.NewGuid():N}");
        var happened = new EventEnvelope(id, "test.happened", id, "test", DateTimeOffset.UtcNow, null, JsonElement.Parse("{}"));
        await dashboard.Services.GetRequiredService<EventLog>().BuryAsync(new DeadEvent(group, happened, "<b>It was told to fail.</b>", 5, DateTimeOffset.UnixEpoch));

        var before = await GroupsAsync();
        var replayed = await dashboard.Client.SendAsync("POST", $"{DeadEvents}/replay", $$"""{"group":"{{group}}","eventId":"{{id}}"}""", admin.Token, Cancel);

        Assert.Contains(group, before);
        Assert.Equal(1, replayed["count"].GetInt32());
        Assert.DoesNotContain(group, await GroupsAsync());
        Assert.True(await IsRecentAsync(recent => recent.GetProperty("id").GetString() == id));

        async Task<List<string?>> GroupsAsync() =>
            [.. (await dashboard.Client.SendAsync("GET", DeadEvents, null, admin.Token, Cancel))["deadLetters"].EnumerateArray().Select(dead => dead.GetProperty("group").GetString())];

        async Task<bool> IsRecentAsync(Func<JsonElement, bool> wanted) =>
            (await dashboard.Client.SendAsync("GET", "/api/events/recent?limit=500", null, admin.Token, Cancel))["events"].EnumerateArray().Any(wanted);
    }

    private static IEnumerable<string?> Ids(Answer answer) =>
        answer.Status == HttpStatusCode.OK ? answer["jobs"].EnumerateArray().Select(job => job.GetProperty("id").GetString()) : [];

    // Without a registry nobody else says who there is.
    private void FollowCompute(ServiceHost<DashboardContext> dashboard) => dashboard.Services.GetRequiredService<ReplicaBoard>().Follow(new ServiceList(
        [new ServiceInstance("compute-1", "compute", cluster.Compute[0].BaseAddress!.GetLeftPart(UriPartial.Authority), "compute-1", new Dictionary<string, string>(), InstanceStatus.Up, DateTimeOffset.UtcNow, DateTimeOffset.UtcNow)],
        1,
        1));

    private async Task<ServiceHost<DashboardContext>> StartAsync() => new(FreePort.Next(), new Dictionary<string, string>
    {
        ["ConnectionStrings:redis"] = cluster.Settings["ConnectionStrings:redis"],
        ["ConnectionStrings:quiznet"] = await servers.NewDatabaseAsync(Databases.Sqlite, Cancel),
        ["services:auth:http:0"] = cluster.Settings["services:auth:http:0"],
        ["services:registry:http:0"] = "http://localhost:1",
        ["Identity:Key"] = ServiceCluster.ServiceKey,
        ["Detection:Interval"] = "00:00:00.5",
    });
}
