using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using QuizNet.Contracts.Clients;
using QuizNet.Support;

namespace QuizNet.Integration.Registry;

/// <summary>Whatever is sent, the answer is a problem that says what to do, never a 500.</summary>
public sealed class BadInputTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Bad_registrations_are_refused_with_a_problem()
    {
        await using var registry = await RegistryFixture.StartAsync(RedisServers.Garnet, Cancel);
        (string Body, HttpStatusCode Status, string Word)[] cases =
        [
            ("", HttpStatusCode.BadRequest, "body"),
            ("{", HttpStatusCode.BadRequest, "JSON"),
            ("[]", HttpStatusCode.BadRequest, "JSON"),
            ("""{"serviceId":7}""", HttpStatusCode.BadRequest, "JSON"),
            ("{}", HttpStatusCode.BadRequest, "serviceType"),
            ("""{"serviceId":"a","serviceType":"mail","url":"http://localhost:1"}""", HttpStatusCode.BadRequest, "auth, data, compute"),
            ("""{"serviceId":"a","serviceType":"auth","url":"http://169.254.169.254"}""", HttpStatusCode.BadRequest, "AllowedHosts"),
            ($$"""{"serviceId":"a","serviceType":"auth","url":"http://localhost:1","metadata":{"k":"{{new string('v', 300)}}"} }""", HttpStatusCode.BadRequest, "metadata"),
            ($$"""{"serviceId":"{{new string('a', 20_000)}}"}""", HttpStatusCode.RequestEntityTooLarge, "too large"),
        ];

        foreach (var (body, status, word) in cases)
        {
            using var content = new StringContent(body, Encoding.UTF8, "application/json");
            using var response = await registry.First.Client.PostAsync(new Uri("/api/registry/register", UriKind.Relative), content, Cancel);
            Assert.Equal(status, response.StatusCode);
            Assert.Contains(word, (await ProblemAsync(response)).GetRawText(), StringComparison.Ordinal);
        }

        Assert.Equal("", await registry.First.IdsAsync(Cancel));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("wrong")]
    public async Task Nobody_registers_without_the_key(string? key)
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using var registry = new RegistryHost(redis.ConnectionString);
        registry.Client.DefaultRequestHeaders.Remove(RegistryClient.KeyHeader);
        registry.Client.DefaultRequestHeaders.Add(RegistryClient.KeyHeader, key);

        using var response = await registry.Client.PostAsJsonAsync("/api/registry/register", RegistryHost.Request("a"), Cancel);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Contains(RegistryClient.KeyHeader, (await ProblemAsync(response)).GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("GET", "/nothing/here", HttpStatusCode.NotFound)]
    [InlineData("PUT", "/api/registry/services", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/registry/services?healthy=perhaps", HttpStatusCode.BadRequest)]
    [InlineData("GET", "/api/registry/watch?index=many", HttpStatusCode.BadRequest)]
    public async Task Every_refusal_is_a_problem_with_ids_to_find_it_by(string method, string path, HttpStatusCode status)
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using var registry = new RegistryHost(redis.ConnectionString);
        using var request = new HttpRequestMessage(new HttpMethod(method), path) { Headers = { { "X-Request-Id", "my-request" } } };

        using var response = await registry.Client.SendAsync(request, Cancel);

        var problem = await ProblemAsync(response);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.False(string.IsNullOrEmpty(problem.GetProperty("detail").GetString()));
        Assert.Equal(32, problem.GetProperty("traceId").GetString()!.Length);
        Assert.Equal("my-request", problem.GetProperty("requestId").GetString());
        Assert.Equal(["my-request"], response.Headers.GetValues("X-Request-Id"));
    }

    private static async Task<JsonElement> ProblemAsync(HttpResponseMessage response)
    {
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        return await response.Content.ReadFromJsonAsync<JsonElement>(Cancel);
    }
}
