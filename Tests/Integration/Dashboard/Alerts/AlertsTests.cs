using System.Net;
using Microsoft.Data.Sqlite;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard.Alerts;

public sealed class AlertsTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(Databases.Sqlite)]
    [InlineData(Databases.Postgres)]
    public async Task An_incident_is_posted_when_it_begins_and_when_it_ends_and_kept(string database)
    {
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard(await servers.NewDatabaseAsync(database, Cancel), receiver.Address);

        dashboard.Finds(AlertingDashboard.Sick("data-1"));
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);
        var firing = await dashboard.SendAsync("GET", "/api/alerts?state=firing");
        dashboard.Finds();
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 2, Cancel);
        var resolved = await Eventually.GetAsync(async () => await dashboard.SendAsync("GET", "/api/alerts?state=resolved") is var answer && answer["count"].GetInt32() == 1 ? answer : null, Cancel);
        var delivered = await Eventually.GetAsync(async () => await dashboard.SendAsync("GET", "/api/alerts/deliveries?state=delivered") is var answer && answer["count"].GetInt32() == 2 ? answer : null, Cancel);

        Assert.Equal(["began data-1 unhealthy", "ended data-1 unhealthy"], receiver.Words);
        Assert.All(receiver.Posts, post => Assert.True(post.IsSigned));
        Assert.Equal(firing["alerts"][0].GetProperty("id").GetString(), resolved["alerts"][0].GetProperty("id").GetString());
        Assert.Equal("resolved", resolved["alerts"][0].GetProperty("state").GetString());
        Assert.NotNull(receiver.Posts.Last().Notification.DurationSeconds);
        Assert.Equal(receiver.Posts.Select(post => post.Delivery).Order(), delivered["deliveries"].EnumerateArray().Select(delivery => delivery.GetProperty("id").GetString()).Order());
    }

    [Fact]
    public async Task A_restart_repeats_nothing_and_sends_what_was_still_waiting()
    {
        var database = await servers.NewDatabaseAsync(Databases.Sqlite, Cancel);
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        receiver.Answer = HttpStatusCode.ServiceUnavailable;
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        var shared = KeyValuePair.Create("ConnectionStrings:redis", redis.ConnectionString);
        await using (var first = new AlertingDashboard(database, receiver.Address, shared, KeyValuePair.Create("Alerts:Delivery:Attempts", "50")))
        {
            first.Finds(AlertingDashboard.Sick("data-1"));
            await Eventually.IsTrueAsync(() => !receiver.Refused.IsEmpty, Cancel);
        }

        receiver.Answer = HttpStatusCode.OK;
        await using var second = new AlertingDashboard(database, receiver.Address, shared, KeyValuePair.Create("Alerts:Times:Settling", "00:00:05"));
        second.Finds(AlertingDashboard.Sick("data-1"));
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);
        second.Finds();
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 2, Cancel);

        Assert.Equal(["began data-1 unhealthy", "ended data-1 unhealthy"], receiver.Words);
        Assert.Equal(receiver.Refused.First(), receiver.Posts.First().Delivery);
    }

    [Fact]
    public async Task What_cannot_be_delivered_is_kept_and_can_be_sent_again()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        receiver.Answer = HttpStatusCode.Redirect;
        await using var dashboard = new AlertingDashboard(
            await servers.NewDatabaseAsync(Databases.Sqlite, Cancel), receiver.Address, KeyValuePair.Create("Alerts:Delivery:Attempts", "3"));

        var asked = await dashboard.SendAsync("POST", "/api/alerts/test");
        var dead = await Eventually.GetAsync(async () => await dashboard.SendAsync("GET", "/api/alerts/deliveries") is var answer && answer["count"].GetInt32() == 1 ? answer : null, Cancel);
        var letter = dead["deliveries"][0];
        receiver.Answer = HttpStatusCode.OK;
        var again = await dashboard.SendAsync("POST", $"/api/alerts/deliveries/{letter.GetProperty("id")}/retry");
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);

        Assert.Equal((HttpStatusCode.Accepted, HttpStatusCode.Accepted), (asked.Status, again.Status));
        Assert.Equal((3, 3), (letter.GetProperty("attempts").GetInt32(), receiver.Refused.Count));
        Assert.Equal("The receiver answered 302.", letter.GetProperty("error").GetString());
        Assert.Equal(letter.GetProperty("id").GetString(), receiver.Posts.First().Delivery);
        Assert.Equal(HttpStatusCode.NotFound, (await dashboard.SendAsync("POST", $"/api/alerts/deliveries/{letter.GetProperty("id")}/retry")).Status);
    }

    [Fact]
    public async Task Alerts_go_out_while_the_database_takes_nothing_and_are_kept_afterwards()
    {
        var database = await servers.NewDatabaseAsync(Databases.Sqlite, Cancel);
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard(database, receiver.Address);
        await using (var blocker = new SqliteConnection(database))
        {
            await blocker.OpenAsync(Cancel);
            await using var transaction = blocker.BeginTransaction(deferred: false);
            dashboard.Finds(AlertingDashboard.Sick("data-1"));
            await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);
            await transaction.RollbackAsync(Cancel);
        }

        dashboard.Finds();
        await Eventually.IsTrueAsync(async () => (await dashboard.SendAsync("GET", "/api/alerts?state=resolved"))["count"].GetInt32() == 1, Cancel);
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 2, Cancel);

        Assert.Equal(["began data-1 unhealthy", "ended data-1 unhealthy"], receiver.Words);
    }

    [Fact]
    public async Task A_dashboard_that_starts_without_a_database_tells_of_alerts_all_the_same()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard("Host=localhost;Port=1;Username=nobody;Password=none;Timeout=2", receiver.Address);

        dashboard.Finds(AlertingDashboard.Sick("data-1"));
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);
        var shown = await dashboard.SendAsync("GET", "/api/alerts");
        var silences = await dashboard.SendAsync("GET", "/api/silences");

        Assert.Equal((1, true), (shown["count"].GetInt32(), shown["historyAway"].GetBoolean()));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, silences.Status);
    }

    [Fact]
    public async Task Mails_say_the_same_in_words()
    {
        await using var mails = new MailServer();
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard(
            await servers.NewDatabaseAsync(Databases.Sqlite, Cancel),
            receiver.Address,
            KeyValuePair.Create("Alerts:Mail:Host", "127.0.0.1"),
            KeyValuePair.Create("Alerts:Mail:Port", $"{mails.Port}"),
            KeyValuePair.Create("Alerts:Mail:StartTls", "false"),
            KeyValuePair.Create("Alerts:Mail:From", "quiznet@example.com"),
            KeyValuePair.Create("Alerts:Mail:To", "ann@example.com,bob@example.com"));

        dashboard.Finds(AlertingDashboard.Sick("data-1\r\nBcc: everybody@example.com"));
        await Eventually.IsTrueAsync(() => mails.Mails.Count == 1, Cancel);
        dashboard.Finds();
        await Eventually.IsTrueAsync(() => mails.Mails.Count == 2, Cancel);

        Assert.Equal(4, mails.Recipients.Count);
        Assert.DoesNotContain(mails.Recipients, recipient => recipient.Contains("everybody", StringComparison.Ordinal));
        Assert.DoesNotContain(mails.Mails.SelectMany(mail => mail.Split("\r\n\r\n")[0].Split('\n')), line => line.StartsWith("Bcc", StringComparison.OrdinalIgnoreCase));
        Assert.All(mails.Mails, mail => Assert.Contains("@quiznet.invalid>", mail, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Somebody_outside_hears_a_heartbeat_as_long_as_the_detector_looks()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard(
            await servers.NewDatabaseAsync(Databases.Sqlite, Cancel),
            receiver.Address,
            KeyValuePair.Create("Alerts:Heartbeat:Url", $"{receiver.Address}/alive"),
            KeyValuePair.Create("Alerts:Heartbeat:Interval", "00:00:00.1"),
            KeyValuePair.Create("Alerts:DetectorPatience", "00:00:02"));

        dashboard.Finds();
        await Eventually.IsTrueAsync(
            () =>
            {
                dashboard.Finds();
                return receiver.Heartbeats > 0;
            },
            Cancel);
        await Eventually.IsTrueAsync(() => receiver.Words.Contains("began dashboard detector-silent"), Cancel);
        var after = receiver.Heartbeats;
        await dashboard.SendAsync("POST", "/api/alerts/test");
        await Eventually.IsTrueAsync(() => receiver.Words.Any(words => words.StartsWith("test", StringComparison.Ordinal)), Cancel);

        Assert.Equal(after, receiver.Heartbeats);
    }
}
