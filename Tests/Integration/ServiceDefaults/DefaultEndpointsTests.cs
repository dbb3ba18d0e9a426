using System.Net.Http.Json;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Gateway.Proxying;
using QuizNet.Support;

namespace QuizNet.Integration.ServiceDefaults;

public sealed class DefaultEndpointsTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Development")]
    [InlineData("Production")]
    public async Task Health_and_info_are_there_in_every_environment(string environment)
    {
        await using var host = new ServiceHost<Target>(FreePort.Next(), new Dictionary<string, string>
        {
            ["environment"] = environment,
            ["OTEL_SERVICE_NAME"] = "gateway",
            ["OTEL_RESOURCE_ATTRIBUTES"] = "service.instance.id=7",
        });

        var health = await host.Client.GetFromJsonAsync<JsonElement>("/health", Cancel);
        var alive = await host.Client.GetFromJsonAsync<JsonElement>("/alive", Cancel);
        var info = await host.Client.GetFromJsonAsync("/info", ContractsJson.Default.ServerInfo, Cancel);

        Assert.Equal("Healthy", health.GetProperty("status").GetString());
        Assert.Equal("Healthy", alive.GetProperty("checks").GetProperty("self").GetProperty("status").GetString());
        Assert.Equal(("gateway-service-7", "gateway", Environment.ProcessId), (info!.Service, info.ServiceType, info.ProcessId));
        Assert.Matches(@"^\d+\.\d+\.\d+$", info.Version);
    }
}
