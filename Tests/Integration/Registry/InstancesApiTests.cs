using System.Net;
using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Integration.Registry;

/// <summary>The registry's life of an instance, on every server that can hold it.</summary>
public sealed class InstancesApiTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task An_instance_is_seen_by_both_replicas_until_it_deregisters(string server)
    {
        await using var registry = await RegistryFixture.StartAsync(server, Cancel);

        await registry.First.RegisterAsync("auth-1", Cancel);
        await registry.Second.RegisterAsync("data-1", Cancel, "data");
        await Eventually.IsTrueAsync(async () => await registry.Second.IdsAsync(Cancel) == "auth-1 data-1", Cancel);
        var ofType = await registry.Second.ListAsync("/api/registry/services/auth", Cancel);

        var instance = Assert.Single(ofType.Services);
        Assert.Equal(("auth-1", "auth", "http://localhost:3001", "auth-1", true), (instance.ServiceId, instance.ServiceType, instance.Url, instance.Name, instance.Healthy));
        Assert.Equal(1, ofType.Count);
        Assert.True(ofType.Index >= 2);

        using var gone = await registry.Second.Client.PostAsJsonAsync("/api/registry/deregister", new DeregisterRequest("auth-1"), Cancel);
        Assert.Equal(HttpStatusCode.OK, gone.StatusCode);
        await Eventually.IsTrueAsync(async () => await registry.First.IdsAsync(Cancel) == "data-1", Cancel);
    }

    [Theory]
    [InlineData(RedisServers.Native)]
    [InlineData(RedisServers.Garnet)]
    public async Task A_silent_instance_goes_down_and_its_heartbeat_brings_it_back(string server)
    {
        await using var registry = await RegistryFixture.StartAsync(server, Cancel);
        await registry.First.RegisterAsync("silent", Cancel);

        await Eventually.IsTrueAsync(async () => await registry.First.IdsAsync(Cancel) == "", Cancel);
        var down = Assert.Single((await registry.First.ListAsync("/api/registry/services", Cancel)).Services);
        Assert.Equal((InstanceStatus.Down, false), (down.Status, down.Healthy));

        Assert.Equal(HttpStatusCode.OK, await registry.Second.HeartbeatAsync("silent", Cancel));
        await Eventually.IsTrueAsync(async () => await registry.First.IdsAsync(Cancel) == "silent", Cancel);
    }

    [Fact]
    public async Task A_heartbeat_of_somebody_unknown_is_told_to_register()
    {
        await using var registry = await RegistryFixture.StartAsync(RedisServers.Garnet, Cancel);

        Assert.Equal(HttpStatusCode.NotFound, await registry.First.HeartbeatAsync("nobody", Cancel));
    }

    [Fact]
    public async Task Who_is_removed_by_an_operator_cannot_come_back_at_once()
    {
        await using var registry = await RegistryFixture.StartAsync(RedisServers.Garnet, Cancel);
        await registry.First.RegisterAsync("zombie", Cancel);

        using var removed = await registry.Second.Client.DeleteAsync(new Uri("/api/registry/services/zombie", UriKind.Relative), Cancel);
        using var again = await registry.First.Client.PostAsJsonAsync("/api/registry/register", RegistryHost.Request("zombie"), Cancel);

        Assert.Equal(HttpStatusCode.OK, removed.StatusCode);
        Assert.Equal(HttpStatusCode.Gone, again.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await registry.First.HeartbeatAsync("zombie", Cancel));
    }
}
