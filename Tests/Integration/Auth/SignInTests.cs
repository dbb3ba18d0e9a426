using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Auth;

public abstract class SignInTests(ServiceCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("signup", "signin")]
    [InlineData("register", "login")]
    public async Task Both_spellings_sign_up_and_in_with_answers_as_documented(string signUp, string signIn)
    {
        var name = $"demo-{signUp}";
        var registered = await JsonAsync(cluster.Auth[0], $"/api/auth/{signUp}", new { username = name, email = $"{name}@example.com", password = "secret123" }, HttpStatusCode.Created);
        var signedIn = await JsonAsync(cluster.Auth[1], $"/api/auth/{signIn}", new { email = $"{name}@Example.com", password = "secret123" }, HttpStatusCode.OK);

        Assert.Equal(("User registered successfully", "Login successful"), (registered.GetProperty("message").GetString(), signedIn.GetProperty("message").GetString()));
        Assert.All([registered, signedIn], answer =>
        {
            Assert.StartsWith("eyJ", answer.GetProperty("token").GetString(), StringComparison.Ordinal);
            Assert.Equal(name, answer.GetProperty("user").GetProperty("username").GetString());
            Assert.Equal($"{name}@example.com", answer.GetProperty("user").GetProperty("email").GetString());
            Assert.Equal("player", answer.GetProperty("user").GetProperty("role").GetString());
            Assert.True(answer.GetProperty("expiresIn").GetInt32() > 0);
            Assert.NotEmpty(answer.GetProperty("refreshToken").GetString()!);
        });
        Assert.Equal(registered.GetProperty("user").GetProperty("id").GetString(), signedIn.GetProperty("user").GetProperty("id").GetString());
    }

    [Fact]
    public async Task A_token_of_one_replica_is_good_at_every_other_and_in_every_other_service()
    {
        var user = await cluster.NewUserAsync(Cancel);

        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cluster.Auth[0], HttpMethod.Get, "/api/auth/me", user.Token));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(cluster.Auth[1], HttpMethod.Get, "/api/auth/me", user.Token));
        Assert.All(await Task.WhenAll(cluster.Data.Select(data => StatusAsync(data, HttpMethod.Get, "/api/data?owner=me", user.Token))), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task A_name_and_an_address_are_taken_once_whatever_their_case()
    {
        await JsonAsync(cluster.Auth[0], "/api/auth/signup", new { username = "Taken", email = "taken@example.com", password = "secret123" }, HttpStatusCode.Created);

        await JsonAsync(cluster.Auth[1], "/api/auth/signup", new { username = "tAKEN", email = "other@example.com", password = "secret123" }, HttpStatusCode.Conflict);
        await JsonAsync(cluster.Auth[1], "/api/auth/signup", new { username = "other", email = "TAKEN@example.com", password = "secret123" }, HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Those_who_sign_up_are_counted_by_the_day()
    {
        var admin = await cluster.AdminAsync(Cancel);
        var before = await CountAsync();

        await cluster.NewUserAsync(Cancel);

        await Eventually.IsTrueAsync(async () => await CountAsync() > before, Cancel);

        async Task<long> CountAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, "/api/auth/sign-ups") { Headers = { Authorization = new AuthenticationHeaderValue("Bearer", admin.Token) } };
            using var answer = await cluster.Auth[1].SendAsync(request, Cancel);
            return (await answer.Content.ReadFromJsonAsync(ContractsJson.Default.SignUpList, Cancel))!.Days.Sum(day => day.Accounts);
        }
    }

    [Fact]
    public async Task Of_many_who_want_a_name_at_the_same_time_one_gets_it()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => cluster.Auth[number % 2].PostAsJsonAsync(
            "/api/auth/signup", new { username = "wanted", email = $"wanted{number}@example.com", password = "secret123" }, Cancel)));

        Assert.Single(answers, answer => answer.StatusCode == HttpStatusCode.Created);
        Assert.Equal(9, answers.Count(answer => answer.StatusCode == HttpStatusCode.Conflict));
    }

    [Fact]
    public async Task An_unknown_user_and_a_wrong_password_get_the_same_answer()
    {
        var user = await cluster.NewUserAsync(Cancel);

        var unknown = await JsonAsync(cluster.Auth[0], "/api/auth/signin", new { email = "nobody-at-all@example.com", password = "secret123" }, HttpStatusCode.Unauthorized);
        var wrong = await JsonAsync(cluster.Auth[0], "/api/auth/signin", new { email = user.User.Email, password = "secret123" }, HttpStatusCode.Unauthorized);

        Assert.Equal(unknown.GetProperty("detail").GetString(), wrong.GetProperty("detail").GetString());
        Assert.Equal(unknown.GetProperty("title").GetString(), wrong.GetProperty("title").GetString());
    }

    [Fact]
    public async Task Guesses_are_slowed_down_on_all_replicas_together_and_the_right_password_still_works_later()
    {
        var user = await cluster.NewUserAsync(Cancel);
        var statuses = new List<HttpStatusCode>();
        for (var attempt = 0; attempt < 6; attempt++)
        {
            using var answer = await cluster.Auth[attempt % 2].PostAsJsonAsync("/api/auth/signin", new { email = user.User.Email, password = $"wrong {attempt}" }, Cancel);
            statuses.Add(answer.StatusCode);
            Assert.Equal(attempt == 5, answer.Headers.RetryAfter is not null);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, 5), HttpStatusCode.TooManyRequests], statuses);
        await Support.Eventually.IsTrueAsync(
            async () => await StatusAsync(cluster.Auth[0], HttpMethod.Post, "/api/auth/signin", null, new { email = user.User.Email, password = "a good password" }) == HttpStatusCode.OK, Cancel);
    }

    [Theory]
    [InlineData("""{"username":"ab","email":"ab@example.com","password":"12345678"}""", "password", "first that anybody")]
    [InlineData("""{"username":"ab","email":"ab@example.com","password":"short"}""", "password", "at least")]
    [InlineData("""{"username":"long-enough","email":"ab@example.com","password":"Long-Enough"}""", "password", "your name")]
    [InlineData("""{"username":"a","email":"ab@example.com","password":"secret123"}""", "username", "2 to 30")]
    [InlineData("""{"username":"áb","email":"ab@example.com","password":"secret123"}""", "username", "2 to 30")]
    [InlineData("""{"username":"ab","email":"nowhere","password":"secret123"}""", "email", "e-mail")]
    [InlineData("""{"username":"ab","email":"a\u0000b@example.com","password":"secret123"}""", "email", "e-mail")]
    [InlineData("""{"username":"ab","email":"ab@example.com","password":"secret\u0000123"}""", "password", "not text")]
    [InlineData("{}", "username", "2 to 30")]
    public async Task Bad_sign_ups_say_what_to_change(string body, string field, string advice)
    {
        using var content = new StringContent(body, System.Text.Encoding.UTF8, "application/json");
        using var answer = await cluster.Auth[0].PostAsync(new Uri("/api/auth/signup", UriKind.Relative), content, Cancel);

        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(advice, problem.GetProperty("errors").GetProperty(field)[0].GetString(), StringComparison.Ordinal);
    }

    private static async Task<JsonElement> JsonAsync(HttpClient client, string path, object body, HttpStatusCode expected)
    {
        using var answer = await client.PostAsJsonAsync(path, body, Cancel);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.True(answer.StatusCode == expected, $"{answer.StatusCode}: {json}");
        return json;
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, HttpMethod method, string path, string? token, object? body = null)
    {
        using var request = ServiceCluster.Request(method, path, token);
        request.Content = body is null ? null : JsonContent.Create(body);
        using var answer = await client.SendAsync(request, Cancel);
        return answer.StatusCode;
    }
}

[Collection(OnSqlite.Name)]
public sealed class SignInOnSqliteTests(SqliteCluster cluster) : SignInTests(cluster);

[Collection(OnPostgres.Name)]
public sealed class SignInOnPostgresTests(PostgresCluster cluster) : SignInTests(cluster);
