using System.Net;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard.Alerts;

public sealed class AlertsApiTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_alert_is_acknowledged_by_a_name()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard(await servers.NewDatabaseAsync(Databases.Sqlite, Cancel), receiver.Address);
        dashboard.Finds(AlertingDashboard.Sick("data-1"));
        var shown = await Eventually.GetAsync(async () => await dashboard.SendAsync("GET", "/api/alerts") is var answer && answer["count"].GetInt32() == 1 ? answer : null, Cancel);
        var id = shown["alerts"][0].GetProperty("id").GetString();

        var acknowledged = await dashboard.SendAsync("POST", $"/api/alerts/{id}/acknowledge");
        var read = await dashboard.SendAsync("GET", $"/api/alerts/{id}");

        Assert.Equal("acknowledged", acknowledged["state"].GetString());
        Assert.Equal(("acknowledged", "someone"), (read["state"].GetString(), read["acknowledgedBy"].GetString()));
        Assert.Equal(1, (await dashboard.SendAsync("GET", "/api/alerts?state=acknowledged"))["count"].GetInt32());
        Assert.Equal(0, (await dashboard.SendAsync("GET", "/api/alerts?state=firing"))["count"].GetInt32());
    }

    [Fact]
    public async Task A_silence_keeps_alerts_quiet_until_it_is_ended()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard(await servers.NewDatabaseAsync(Databases.Postgres, Cancel), receiver.Address);

        var silence = await dashboard.SendAsync("POST", "/api/silences", """{"subject":"data","minutes":30,"reason":"A test"}""");
        var maintenance = await dashboard.SendAsync("POST", "/api/maintenance", """{"from":"2020-01-01T00:00:00Z","minutes":5,"reason":"A test"}""");
        dashboard.Finds(AlertingDashboard.Sick("data-1"));
        await Eventually.IsTrueAsync(async () => (await dashboard.SendAsync("GET", "/api/alerts?state=silenced"))["count"].GetInt32() == 1, Cancel);
        await dashboard.SendAsync("DELETE", $"/api/maintenance/{maintenance["id"]}");
        Assert.Empty(receiver.Posts);
        var ended = await dashboard.SendAsync("DELETE", $"/api/silences/{silence["id"]}");
        await Eventually.IsTrueAsync(() => receiver.Posts.Count == 1, Cancel);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created, HttpStatusCode.NoContent), (silence.Status, maintenance.Status, ended.Status));
        Assert.Equal(0, (await dashboard.SendAsync("GET", "/api/silences"))["count"].GetInt32());
        Assert.Equal(HttpStatusCode.NotFound, (await dashboard.SendAsync("DELETE", $"/api/silences/{silence["id"]}")).Status);
    }

    [Fact]
    public async Task The_history_can_be_read_page_by_page()
    {
        await using var receiver = await WebhookReceiver.StartAsync(Cancel);
        await using var dashboard = new AlertingDashboard(await servers.NewDatabaseAsync(Databases.Postgres, Cancel), receiver.Address);
        for (var number = 1; number <= 3; number++)
        {
            dashboard.Finds(AlertingDashboard.Sick($"data-{number}"));
            await Eventually.IsTrueAsync(() => receiver.Posts.Count == (number * 2) - 1, Cancel);
            dashboard.Finds();
            await Eventually.IsTrueAsync(() => receiver.Posts.Count == number * 2, Cancel);
        }

        await Eventually.IsTrueAsync(async () => (await dashboard.SendAsync("GET", "/api/alerts"))["count"].GetInt32() == 3, Cancel);
        var first = await dashboard.SendAsync("GET", "/api/alerts?limit=2");
        var second = await dashboard.SendAsync("GET", $"/api/alerts?limit=2&before={first["alerts"][1].GetProperty("id")}");

        Assert.Equal(["data-3", "data-2"], first["alerts"].EnumerateArray().Select(alert => alert.GetProperty("instance").GetString()));
        Assert.Equal(["data-1"], second["alerts"].EnumerateArray().Select(alert => alert.GetProperty("instance").GetString()));
    }

    [Fact]
    public async Task Bad_requests_say_what_to_change()
    {
        await using var dashboard = new AlertingDashboard(await servers.NewDatabaseAsync(Databases.Sqlite, Cancel), "http://localhost:1");
        (string Method, string Path, string? Body, HttpStatusCode Status)[] cases =
        [
            ("GET", "/api/alerts?state=odd", null, HttpStatusCode.BadRequest),
            ("GET", "/api/alerts?limit=0", null, HttpStatusCode.BadRequest),
            ("GET", "/api/alerts?limit=9999999999", null, HttpStatusCode.BadRequest),
            ("GET", "/api/alerts?before=%00", null, HttpStatusCode.BadRequest),
            ("GET", "/api/alerts/%27", null, HttpStatusCode.NotFound),
            ("GET", "/api/alerts/0123456789abcdef0123456789abcdef", null, HttpStatusCode.NotFound),
            ("POST", "/api/alerts/nobody/acknowledge", null, HttpStatusCode.NotFound),
            ("GET", "/api/alerts/deliveries?state=7", null, HttpStatusCode.BadRequest),
            ("POST", "/api/alerts/deliveries/%27/retry", null, HttpStatusCode.NotFound),
            ("POST", "/api/silences", "{}", HttpStatusCode.BadRequest),
            ("POST", "/api/silences", "null", HttpStatusCode.BadRequest),
            ("POST", "/api/silences", """{"subject":"a\u0000","minutes":5,"reason":"x"}""", HttpStatusCode.BadRequest),
            ("POST", "/api/silences", """{"subject":"a","until":"0001-01-01T00:00:00Z","reason":"x"}""", HttpStatusCode.BadRequest),
            ("POST", "/api/silences", """{"subject":"a","until":"9999-12-31T23:59:59Z","reason":"x"}""", HttpStatusCode.BadRequest),
            ("POST", "/api/silences", """{"subject":"a","minutes":2147483647,"reason":"x"}""", HttpStatusCode.BadRequest),
            ("POST", "/api/maintenance", """{"from":"9999-12-31T23:59:59Z","minutes":5,"reason":"x"}""", HttpStatusCode.BadRequest),
            ("DELETE", "/api/maintenance/0123456789abcdef0123456789abcdef", null, HttpStatusCode.NotFound),
        ];

        foreach (var (method, path, body, status) in cases)
        {
            var answer = await dashboard.SendAsync(method, path, body);
            Assert.True(answer.Status == status, $"{method} {path} {body}: {answer.Status} {answer.Body}");
            Assert.Equal("application/problem+json", answer.Response.Content.Headers.ContentType?.MediaType);
        }

        var anonymous = await dashboard.Client.SendAsync("GET", "/api/alerts", cancellationToken: Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, anonymous.Status);
    }
}
