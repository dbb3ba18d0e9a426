using System.Net;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Data;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Integration.Auth;

[Collection(OnSqlite.Name)]
public sealed class ServiceTokenTests(SqliteCluster cluster)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_service_calls_another_one_on_its_own_behalf()
    {
        await using var caller = Caller(ServiceCluster.ServiceKey);
        using var client = caller.Services.GetRequiredService<IHttpClientFactory>().CreateClient("events");

        using var events = await client.GetAsync(new Uri("/api/events/recent", UriKind.Relative), Cancel);
        using var asUser = await client.GetAsync(new Uri($"{cluster.Auth[0].BaseAddress}api/auth/me"), Cancel);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.Forbidden), (events.StatusCode, asUser.StatusCode));
    }

    [Fact]
    public async Task Without_the_right_key_there_is_no_token()
    {
        await using var caller = Caller("not the key");
        using var client = caller.Services.GetRequiredService<IHttpClientFactory>().CreateClient("events");

        var refused = await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("/api/events/recent", UriKind.Relative), Cancel));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
    }

    [Theory]
    [InlineData("""{"service":"data"}""")]
    [InlineData("""{"service":"nobody","key":""}""")]
    [InlineData("{}")]
    public async Task An_empty_key_is_no_key(string body) =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await cluster.Auth[0].SendAsync("POST", "/api/auth/service-token", body, cancellationToken: Cancel)).Status);

    // The data service, with one client more.
    private ServiceHost<DataContext> Caller(string key) => new(
        FreePort.Next(),
        new Dictionary<string, string>(cluster.Settings) { ["Identity:Key"] = key, ["OTEL_SERVICE_NAME"] = "data" },
        services => services.AddHttpClient("events", client => client.BaseAddress = cluster.Data[0].BaseAddress).WithServiceToken());
}
