using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Dashboard;
using QuizNet.Dashboard.Alerts.History;
using QuizNet.Dashboard.Alerts.Incidents;
using QuizNet.Dashboard.Speaking;
using QuizNet.Support;
using StackExchange.Redis;

namespace QuizNet.Integration.Dashboard.Alerts;

public sealed class TwoDashboardsTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Databases.Sqlite, RedisServers.Garnet)]
    [InlineData(Databases.Postgres, RedisServers.Native)]
    public async Task One_speaks_and_the_other_takes_over_where_it_was(string kind, string server)
    {
        await using var redis = await RedisApp.StartAsync(server, Cancel);
        var database = await servers.NewDatabaseAsync(kind, Cancel);
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        KeyValuePair<string, string>[] shared = [new("ConnectionStrings:redis", redis.ConnectionString), new("Redis:Patience", "00:00:15")];
        var first = new AlertingDashboard(database, receiver.Address, shared);
        await Eventually.IsTrueAsync(() => Speaker(first).IsSpeaking, Cancel);
        await using var second = new AlertingDashboard(database, receiver.Address, shared);

        var sick = AlertingDashboard.Sick("data-1");
        first.Finds(sick);
        second.Finds(sick);
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);
        await Eventually.IsTrueAsync(async () => (await second.SendAsync("GET", "/api/alerts?state=firing"))["count"].GetInt32() == 1, Cancel);
        var id = (await second.SendAsync("GET", "/api/alerts"))["alerts"][0].GetProperty("id").GetString();

        // What is said at the one that is silent reaches the one that speaks.
        await second.SendAsync("POST", $"/api/alerts/{id}/acknowledge");
        await Eventually.IsTrueAsync(async () => (await first.SendAsync("GET", "/api/alerts?state=acknowledged"))["count"].GetInt32() == 1, Cancel);
        var token = Speaker(first).Token;
        Assert.False(Speaker(second).IsSpeaking);
        Assert.False(await second.Services.GetRequiredService<AlertStore>().SaveAsync([Incident.Of(sick, DateTimeOffset.UtcNow)], [], Cancel));
        Assert.Equal(1, (await second.SendAsync("GET", "/api/alerts"))["count"].GetInt32());
        await first.DisposeAsync();
        await Eventually.IsTrueAsync(() => Speaker(second).IsSpeaking, Cancel);
        second.Finds();
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 2, Cancel);

        Assert.Equal(["began data-1 unhealthy", "ended data-1 unhealthy"], receiver.Words);
        Assert.True(Speaker(second).Token > token);
        Assert.Equal((id, "someone"), (receiver.Posts.Last().Notification.Alert.Id, receiver.Posts.Last().Notification.Alert.AcknowledgedBy));
    }

    [Fact]
    public async Task Without_redis_who_spoke_last_goes_on()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        var database = await servers.NewDatabaseAsync(Databases.Sqlite, Cancel);
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        var shared = KeyValuePair.Create("ConnectionStrings:redis", redis.ConnectionString);
        await using var first = new AlertingDashboard(database, receiver.Address, shared);
        await Eventually.IsTrueAsync(() => Speaker(first).IsSpeaking, Cancel);
        await using var second = new AlertingDashboard(database, receiver.Address, shared);

        // Until then the second one, if Redis goes before it has asked who speaks, could take itself for the only one there is.
        await Eventually.IsTrueAsync(() => HasLeftItsMarkAsync(first), Cancel);
        await redis.StopAsync(Cancel);
        first.Finds(AlertingDashboard.Sick("data-1"));
        second.Finds(AlertingDashboard.Sick("data-1"));
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);
        first.Finds();
        second.Finds();
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 2, Cancel);

        Assert.Equal(["began data-1 unhealthy", "ended data-1 unhealthy"], receiver.Words);
    }

    [Fact]
    public async Task Who_stops_in_order_leaves_the_word_to_the_next()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using (var only = new AlertingDashboard(await servers.NewDatabaseAsync(Databases.Sqlite, Cancel), receiver.Address, KeyValuePair.Create("ConnectionStrings:redis", redis.ConnectionString)))
        {
            await Eventually.IsTrueAsync(() => Speaker(only).IsSpeaking, Cancel);
        }

        using var connection = await ConnectionMultiplexer.ConnectAsync(redis.ConnectionString);
        Assert.False(await connection.GetDatabase().KeyExistsAsync("{lock:dashboard:speaker}"));
    }

    private static async Task<bool> HasLeftItsMarkAsync(AlertingDashboard dashboard)
    {
        await using var scope = dashboard.Services.CreateAsyncScope();
        var token = Speaker(dashboard).Token;
        return await scope.ServiceProvider.GetRequiredService<DashboardContext>().LastSpeaker.AnyAsync(last => last.Token == token && last.Token > 0, Cancel);
    }

    private static Speaker Speaker(AlertingDashboard dashboard) => dashboard.Services.GetRequiredService<Speaker>();
}
