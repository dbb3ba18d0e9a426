using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Dashboard;
using QuizNet.Dashboard.Access;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard.Access;

[Collection(OnSqlite.Name)]
public sealed class AccessTests(SqliteCluster cluster, Servers servers)
{
    private static readonly (string Name, string Value) OwnPage = ("Sec-Fetch-Site", "same-origin");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_admin_signs_in_and_out_with_a_cookie()
    {
        await cluster.AdminAsync(Cancel);
        await using var dashboard = await StartAsync("Production");

        var signedIn = await dashboard.Client.SendAsync("POST", "/access/sign-in", """{"username":"root-admin","password":"a good password"}""", cancellationToken: Cancel);
        var cookie = Cookie(signedIn);
        var read = await dashboard.Client.SendAsync("GET", "/api/alerts", null, null, Cancel, cookie);
        var session = await dashboard.Client.SendAsync("GET", "/access/session", null, null, Cancel, cookie);
        var foreign = await dashboard.Client.SendAsync("POST", "/api/alerts/test", null, null, Cancel, cookie);
        var written = await dashboard.Client.SendAsync("POST", "/api/alerts/test", null, null, Cancel, cookie, OwnPage);
        var signedOut = await dashboard.Client.SendAsync("POST", "/access/sign-out", null, null, Cancel, cookie, OwnPage);
        await Eventually.IsTrueAsync(async () => (await dashboard.Client.SendAsync("GET", "/api/alerts", null, null, Cancel, cookie)).Status == HttpStatusCode.Unauthorized, Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, "root-admin"), (signedIn.Status, read.Status, session["name"].GetString()));
        Assert.Contains("httponly", signedIn.Header("Set-Cookie"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", signedIn.Header("Set-Cookie"), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("token", signedIn.Body.ToString(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Conflict, HttpStatusCode.NoContent), (foreign.Status, written.Status, signedOut.Status));
    }

    [Fact]
    public async Task Nobody_else_gets_in()
    {
        var user = await cluster.NewUserAsync(Cancel);
        await using var dashboard = await StartAsync("Production", ("Access:Code", "the-code"));

        var player = await dashboard.Client.SendAsync("POST", "/access/sign-in", $$"""{"username":"{{user.User.Username}}","password":"a good password"}""", cancellationToken: Cancel);
        var wrong = await dashboard.Client.SendAsync("POST", "/access/sign-in", """{"username":"nobody-at-all","password":"wrong"}""", cancellationToken: Cancel);
        var empty = await dashboard.Client.SendAsync("POST", "/access/sign-in", "{}", cancellationToken: Cancel);
        var elsewhere = await dashboard.Client.SendAsync("POST", "/access/sign-in", "{}", null, Cancel, ("Origin", "http://elsewhere"));
        var link = await dashboard.Client.SendAsync("GET", "/access/the-code", cancellationToken: Cancel);
        var invented = await dashboard.Client.SendAsync("GET", "/api/alerts", null, null, Cancel, ("Cookie", "quiznet-dashboard=CfDJ8invented"));
        var token = await dashboard.Client.SendAsync("GET", "/api/alerts", null, user.Token, Cancel);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest, HttpStatusCode.Forbidden), (player.Status, wrong.Status, empty.Status, elsewhere.Status));
        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden), (link.Status, invented.Status, token.Status));
        Assert.All((Answer[])[player, wrong, empty, link], answer => Assert.Null(answer.Header("Set-Cookie")));
        foreach (var path in (string[])["/api/status", "/api/alerts", "/api/silences", "/api/nothing-here"])
        {
            Assert.Equal(HttpStatusCode.Unauthorized, (await dashboard.Client.SendAsync("GET", path, cancellationToken: Cancel)).Status);
        }

        Assert.Equal(HttpStatusCode.OK, (await dashboard.Client.SendAsync("GET", "/alive", cancellationToken: Cancel)).Status);
    }

    [Fact]
    public async Task Tokens_that_run_out_are_renewed_once_however_many_requests_come_with_the_old_cookie()
    {
        await cluster.AdminAsync(Cancel);
        await using var dashboard = await StartAsync("Production");
        var admin = await ServiceCluster.PostAsync(cluster.Auth[0], "/api/auth/signin", new Contracts.SignInRequest("admin@example.com", "a good password"), Cancel);
        var old = CookieOf(dashboard, OperatorSession.Of(admin, DateTimeOffset.UtcNow.AddHours(-2)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => dashboard.Client.SendAsync("GET", "/api/alerts", null, null, Cancel, old)));
        var next = await dashboard.Client.SendAsync("GET", "/access/session", null, null, Cancel, Cookie(answers[0]));

        Assert.All(answers, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        Assert.Equal("root-admin", next["name"].GetString());
        Assert.Null(next.Header("Set-Cookie"));
    }

    [Theory]
    [InlineData(-10, HttpStatusCode.OK)]
    [InlineData(-120, HttpStatusCode.Unauthorized)]
    public async Task While_auth_is_away_who_was_signed_in_stays_so_for_an_hour(int minutes, HttpStatusCode status)
    {
        await using var dashboard = await StartAsync("Production", ("services:auth:http:0", "http://localhost:1"), ("services:auth:http:1", "http://localhost:1"));
        var cookie = CookieOf(dashboard, new OperatorSession("id", "ann", Roles.Admin, DateTimeOffset.UtcNow.AddMinutes(minutes), "token", "refresh"));

        Assert.Equal(status, (await dashboard.Client.SendAsync("GET", "/api/alerts", null, null, Cancel, cookie)).Status);
    }

    [Fact]
    public async Task In_development_a_link_opens_one_session_and_reading_the_status_is_open()
    {
        await using var dashboard = await StartAsync("Development", ("Access:Code", "the-code"));
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = dashboard.Address };

        var wrong = await browser.SendAsync("GET", "/access/another-code", cancellationToken: Cancel);
        var opened = await browser.SendAsync("GET", "/access/the-code", cancellationToken: Cancel);
        var again = await browser.SendAsync("GET", "/access/the-code", cancellationToken: Cancel);
        var cookie = Cookie(opened);

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.Redirect, HttpStatusCode.Forbidden), (wrong.Status, opened.Status, again.Status));
        Assert.Equal(HttpStatusCode.OK, (await browser.SendAsync("GET", "/api/alerts", null, null, Cancel, cookie)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await browser.SendAsync("POST", "/api/alerts/test", null, null, Cancel, cookie, OwnPage)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.SendAsync("POST", "/api/alerts/test", null, null, Cancel, cookie, ("Origin", "http://localhost:3000"))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await browser.SendAsync("GET", "/api/alerts", cancellationToken: Cancel)).Status);
        Assert.NotEqual(HttpStatusCode.Unauthorized, (await browser.SendAsync("GET", "/api/status", cancellationToken: Cancel)).Status);
    }

    [Fact]
    public async Task Guessing_is_limited()
    {
        await using var dashboard = await StartAsync("Production", ("Access:SignInsPerMinute", "3"));
        var answers = new List<Answer>();
        for (var guess = 0; guess < 4; guess++)
        {
            answers.Add(await dashboard.Client.SendAsync("GET", $"/access/guess-{guess}", cancellationToken: Cancel));
        }

        Assert.Equal([HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden, HttpStatusCode.TooManyRequests], answers.Select(answer => answer.Status));
        Assert.Equal("60", answers[3].Header("Retry-After"));
        Assert.Equal("application/problem+json", answers[3].Response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<ServiceHost<DashboardContext>> StartAsync(string environment, params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string>
        {
            ["environment"] = environment,
            ["ConnectionStrings:redis"] = cluster.Settings["ConnectionStrings:redis"],
            ["ConnectionStrings:quiznet"] = await servers.NewDatabaseAsync(Databases.Sqlite, Cancel),
            ["services:auth:http:0"] = cluster.Settings["services:auth:http:0"],
            ["services:auth:http:1"] = cluster.Settings["services:auth:http:1"],
        };
        foreach (var (name, value) in more)
        {
            settings[name] = value;
        }

        return new ServiceHost<DashboardContext>(FreePort.Next(), settings);
    }

    private static (string Name, string Value) Cookie(Answer answer) => ("Cookie", answer.Header("Set-Cookie")!.Split(';')[0]);

    private static (string Name, string Value) CookieOf(ServiceHost<DashboardContext> dashboard, OperatorSession session)
    {
        var context = new DefaultHttpContext();
        dashboard.Services.GetRequiredService<SessionCookie>().Write(context, session);
        return ("Cookie", context.Response.Headers.SetCookie.ToString().Split(';')[0]);
    }
}
