using System.Net;
using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Auth;

public abstract class SessionTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_refresh_token_gives_the_next_pair_and_its_reuse_ends_the_session()
    {
        var first = await cluster.NewUserAsync(Cancel);
        var second = await ServiceCluster.PostAsync(cluster.Auth[1], "/api/auth/refresh", new RefreshRequest(first.RefreshToken), Cancel);

        using var reused = await cluster.Auth[0].PostAsJsonAsync("/api/auth/refresh", new RefreshRequest(first.RefreshToken), Cancel);
        using var next = await cluster.Auth[0].PostAsJsonAsync("/api/auth/refresh", new RefreshRequest(second.RefreshToken), Cancel);

        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized), (reused.StatusCode, next.StatusCode));
        await CutEverywhereAsync(second.Token);
    }

    [Fact]
    public async Task Logging_out_cuts_the_session_everywhere_and_leaves_the_others()
    {
        var user = await cluster.NewUserAsync(Cancel);
        var other = await SignInAsync(user);

        using var answer = await SendAsync(cluster.Auth[1], HttpMethod.Post, "/api/auth/logout", user.Token);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await CutEverywhereAsync(user.Token);
        using var refresh = await cluster.Auth[0].PostAsJsonAsync("/api/auth/refresh", new RefreshRequest(user.RefreshToken), Cancel);
        Assert.Equal(HttpStatusCode.Unauthorized, refresh.StatusCode);
        using var still = await SendAsync(cluster.Auth[0], HttpMethod.Get, "/api/auth/me", other.Token);
        Assert.Equal(HttpStatusCode.OK, still.StatusCode);
    }

    [Fact]
    public async Task Changing_the_password_ends_all_sessions_and_gives_a_new_one()
    {
        var user = await cluster.NewUserAsync(Cancel);
        var other = await SignInAsync(user);

        using var wrong = await SendAsync(cluster.Auth[0], HttpMethod.Post, "/api/auth/change-password", user.Token, new ChangePasswordRequest("not it", "another password"));
        using var changed = await SendAsync(cluster.Auth[0], HttpMethod.Post, "/api/auth/change-password", user.Token, new ChangePasswordRequest("a good password", "another password"));
        var renewed = (await changed.Content.ReadFromJsonAsync(ContractsJson.Default.SignedIn, Cancel))!;

        Assert.Equal((HttpStatusCode.Forbidden, HttpStatusCode.OK), (wrong.StatusCode, changed.StatusCode));
        await CutEverywhereAsync(user.Token);
        await CutEverywhereAsync(other.Token);
        using var me = await SendAsync(cluster.Auth[1], HttpMethod.Get, "/api/auth/me", renewed.Token);
        Assert.Equal(HttpStatusCode.OK, me.StatusCode);
        using var old = await cluster.Auth[0].PostAsJsonAsync("/api/auth/signin", new SignInRequest(user.User.Email, "a good password"), Cancel);
        using var current = await cluster.Auth[1].PostAsJsonAsync("/api/auth/signin", new SignInRequest(null, "another password", user.User.Username), Cancel);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (old.StatusCode, current.StatusCode));
    }

    [Fact]
    public async Task Sessions_can_be_seen_and_ended_one_by_one_and_all_but_this()
    {
        var user = await cluster.NewUserAsync(Cancel);
        SignedIn[] others = [await SignInAsync(user), await SignInAsync(user), await SignInAsync(user)];
        var sessions = await SessionsAsync(user);

        using var one = await SendAsync(cluster.Auth[0], HttpMethod.Delete, $"/api/auth/sessions/{sessions.Sessions.First(session => !session.Current).Id}", user.Token);
        using var nobodys = await SendAsync(cluster.Auth[0], HttpMethod.Delete, "/api/auth/sessions/nobodys", user.Token);
        var afterOne = await SessionsAsync(user);
        using var all = await SendAsync(cluster.Auth[1], HttpMethod.Delete, "/api/auth/sessions", user.Token);
        var afterAll = await SessionsAsync(user);

        Assert.Equal((4, 3, 1), (sessions.Count, afterOne.Count, afterAll.Count));
        Assert.Single(sessions.Sessions, session => session.Current);
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.OK), (one.StatusCode, nobodys.StatusCode, all.StatusCode));
        foreach (var other in others)
        {
            await CutEverywhereAsync(other.Token);
        }
    }

    [Fact]
    public async Task A_session_knows_the_address_that_the_gateway_saw_not_one_that_its_caller_invented()
    {
        var user = await cluster.NewUserAsync(Cancel);

        var signedIn = await cluster.Auth[1].SendAsync(
            "POST", "/api/auth/signin", $$"""{"email":"{{user.User.Email}}","password":"a good password"}""", null, Cancel, ("X-Forwarded-For", "198.51.100.1, 203.0.113.7"));

        Assert.Equal(HttpStatusCode.OK, signedIn.Status);
        Assert.Contains((await SessionsAsync(user)).Sessions, session => session.Address == "203.0.113.7");
    }

    [Fact]
    public async Task An_admin_changes_roles_and_nobody_else_does()
    {
        var admin = await cluster.AdminAsync(Cancel);
        var user = await cluster.NewUserAsync(Cancel);
        var path = $"/api/auth/users/{user.User.Id}/role";

        using var byPlayer = await SendAsync(cluster.Auth[0], HttpMethod.Put, path, user.Token, new ChangeRoleRequest("admin"));
        using var byNobody = await SendAsync(cluster.Auth[0], HttpMethod.Put, path, null, new ChangeRoleRequest("admin"));
        using var toNonsense = await SendAsync(cluster.Auth[0], HttpMethod.Put, path, admin.Token, new ChangeRoleRequest("emperor"));
        using var byAdmin = await SendAsync(cluster.Auth[0], HttpMethod.Put, path, admin.Token, new ChangeRoleRequest("host"));

        Assert.Equal(
            [HttpStatusCode.Forbidden, HttpStatusCode.Unauthorized, HttpStatusCode.BadRequest, HttpStatusCode.OK],
            new[] { byPlayer, byNobody, toNonsense, byAdmin }.Select(answer => answer.StatusCode));
        await CutEverywhereAsync(user.Token);
        Assert.Equal("host", (await SignInAsync(user)).User.Role);
    }

    [Fact]
    public async Task An_admin_rotates_the_keys_and_older_tokens_stay_valid()
    {
        var admin = await cluster.AdminAsync(Cancel);
        using var rotated = await SendAsync(cluster.Auth[0], HttpMethod.Post, "/api/auth/keys/rotate", admin.Token);
        using var again = await SendAsync(cluster.Auth[1], HttpMethod.Post, "/api/auth/keys/rotate", admin.Token);

        var keys = await cluster.Auth[1].GetFromJsonAsync("/.well-known/jwks.json", ContractsJson.Default.JwksDocument, Cancel);
        using var me = await SendAsync(cluster.Data[0], HttpMethod.Get, "/api/data?owner=me", admin.Token);

        // The one that signs and the next one, however often one asks.
        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK), (rotated.StatusCode, again.StatusCode, me.StatusCode));
        Assert.Equal(2, keys!.Keys.Count);
    }

    [Fact]
    public async Task The_link_of_the_first_admin_works_once()
    {
        await cluster.AdminAsync(Cancel);

        using var page = await cluster.Auth[0].GetAsync(new Uri("/api/auth/first-admin", UriKind.Relative), Cancel);
        using var again = await cluster.Auth[1].PostAsJsonAsync("/api/auth/first-admin", new FirstAdminRequest(ServiceCluster.AdminCode, "second", "second@example.com", "a good password"), Cancel);
        using var wrong = await cluster.Auth[1].PostAsJsonAsync("/api/auth/first-admin", new FirstAdminRequest("guess", "second", "second@example.com", "a good password"), Cancel);

        Assert.Equal((HttpStatusCode.Gone, HttpStatusCode.Gone, HttpStatusCode.Forbidden), (page.StatusCode, again.StatusCode, wrong.StatusCode));
    }

    private Task<SignedIn> SignInAsync(SignedIn user) =>
        ServiceCluster.PostAsync(cluster.Auth[1], "/api/auth/signin", new SignInRequest(user.User.Email, "a good password"), Cancel);

    private async Task<SessionList> SessionsAsync(SignedIn user)
    {
        using var answer = await SendAsync(cluster.Auth[0], HttpMethod.Get, "/api/auth/sessions", user.Token);
        return (await answer.Content.ReadFromJsonAsync(ContractsJson.Default.SessionList, Cancel))!;
    }

    private async Task CutEverywhereAsync(string token)
    {
        foreach (var (client, path) in cluster.Auth.Select(auth => (auth, "/api/auth/me")).Concat(cluster.Data.Select(data => (data, "/api/data"))))
        {
            await Eventually.IsTrueAsync(
                async () =>
                {
                    using var answer = await SendAsync(client, HttpMethod.Get, path, token);
                    return answer.StatusCode == HttpStatusCode.Unauthorized;
                },
                Cancel);
        }
    }

    private static async Task<HttpResponseMessage> SendAsync(HttpClient client, HttpMethod method, string path, string? token, object? body = null)
    {
        using var request = ServiceCluster.Request(method, path, token, body);
        return await client.SendAsync(request, Cancel);
    }
}

[Collection(OnSqlite.Name)]
public sealed class SessionsOnSqliteTests(SqliteCluster cluster) : SessionTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class SessionsOnPostgresTests(PostgresCluster cluster) : SessionTests(cluster);
