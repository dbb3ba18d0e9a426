using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using QuizNet.Integration.Registry;
using QuizNet.Support;

namespace QuizNet.Integration.ServiceDefaults;

/// <summary>How a process makes itself known. The gateway serves as the example; all processes do the same.</summary>
public sealed class RegistrationTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_process_registers_its_own_address_and_stays_registered()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using var registry = new RegistryHost(redis.ConnectionString);
        await registry.WaitUntilReadyAsync(Cancel);
        await using var process = Start(registry.Address);

        var instance = await Eventually.GetAsync(() => FindAsync(registry), Cancel);

        Assert.Equal(
            ($"gateway-service-4-{process.Address.Port}", "gateway", process.Address.GetLeftPart(UriPartial.Authority), "gateway-service-4"),
            (instance.ServiceId, instance.ServiceType, instance.Url, instance.Name));
        await Eventually.IsTrueAsync(async () => await FindAsync(registry) is { } later && later.LastHeartbeat > instance.LastHeartbeat, Cancel);
    }

    [Fact]
    public async Task Who_is_forgotten_registers_again()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using var registry = new RegistryHost(redis.ConnectionString);
        await registry.WaitUntilReadyAsync(Cancel);
        await using var process = Start(registry.Address);
        var first = await Eventually.GetAsync(() => FindAsync(registry), Cancel);

        using var forgotten = await registry.Client.PostAsJsonAsync("/api/registry/deregister", new DeregisterRequest(first.ServiceId), Cancel);

        await Eventually.IsTrueAsync(async () => await FindAsync(registry) is { } again && again.RegisteredAt > first.RegisteredAt, Cancel);
    }

    [Fact]
    public async Task A_registry_that_comes_late_is_waited_for()
    {
        var port = FreePort.Next();
        await using var process = Start(new Uri($"http://localhost:{port}"));
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);

        await using var registry = new RegistryHost(redis.ConnectionString, port);

        await Eventually.GetAsync(() => FindAsync(registry), Cancel);
    }

    [Fact]
    public async Task Who_stops_deregisters_before_its_listener_closes()
    {
        await using var redis = await RedisApp.StartAsync(RedisServers.Garnet, Cancel);
        await using var registry = new RegistryHost(redis.ConnectionString);
        await registry.WaitUntilReadyAsync(Cancel);
        var process = Start(registry.Address, drainDelay: "00:00:03");
        await Eventually.GetAsync(() => FindAsync(registry), Cancel);
        using var client = new HttpClient { BaseAddress = process.Address };

        var stopping = process.DisposeAsync();
        await Eventually.IsTrueAsync(async () => await FindAsync(registry) is null, Cancel);
        using var alive = await client.GetAsync(new Uri("/alive", UriKind.Relative), Cancel);

        Assert.True(alive.IsSuccessStatusCode);
        await stopping;
        await Assert.ThrowsAsync<HttpRequestException>(() => client.GetAsync(new Uri("/alive", UriKind.Relative), Cancel));
    }

    private static ServiceHost<Target> Start(Uri registry, string drainDelay = "00:00:00") => new(FreePort.Next(), new Dictionary<string, string>
    {
        ["OTEL_SERVICE_NAME"] = "gateway",
        ["OTEL_RESOURCE_ATTRIBUTES"] = "service.instance.id=4",
        ["services:registry:http:0"] = registry.ToString(),
        ["Registration:Key"] = RegistryHost.Key,
        ["Registration:HeartbeatInterval"] = "00:00:00.2",
        ["Registration:DrainDelay"] = drainDelay,
    });

    private static async Task<ServiceInstance?> FindAsync(RegistryHost registry)
    {
        using var response = await registry.Client.GetAsync(new Uri("/api/registry/services/gateway", UriKind.Relative), Cancel);
        return response.IsSuccessStatusCode
            ? (await response.Content.ReadFromJsonAsync(ContractsJson.Default.ServiceList, Cancel))!.Services is [var instance, ..] ? instance : null
            : null;
    }
}
