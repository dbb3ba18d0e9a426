using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Gateway.Proxying;
using QuizNet.Integration.Gateway;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

public sealed class DetectionTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_death_is_seen_and_told_once_and_so_is_the_return()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel);
        var port = new Uri(system.Backends[0].Address).Port;

        await system.Backends[0].DisposeAsync();
        await system.WaitForAsync(HealthState.Unhealthy, Cancel, "auth-1");
        await Eventually.IsTrueAsync(async () => await system.ToldAsync("auth-1") is ["service.failed"], Cancel);
        var finding = Assert.Single(system.Services.GetRequiredService<Findings>().Present, found => found.Subject == "auth");
        await using var back = await Backend.StartAsync("auth-1", Cancel, port);
        await system.WaitForAsync(HealthState.Healthy, Cancel, "auth-1", "auth-2");
        await Eventually.IsTrueAsync(async () => await system.ToldAsync("auth-1") is ["service.failed", "service.recovered"], Cancel);
        await Eventually.IsTrueAsync(() => system.Services.GetRequiredService<Findings>().Present.All(found => found.Subject != "auth"), Cancel);

        Assert.Equal(("auth-1", Causes.Unhealthy, AlertSeverity.Critical), (finding.Instance, finding.Cause, finding.Severity));
        Assert.Empty(await system.ToldAsync("auth-2"));
    }

    [Fact]
    public async Task Who_says_goodbye_is_gone_without_a_word()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel);

        using var answer = await system.Registry.Client.PostAsJsonAsync("/api/registry/deregister", new DeregisterRequest("auth-1"), Cancel);
        await system.Backends[0].DisposeAsync();
        await Eventually.IsTrueAsync(async () => await system.FindAsync("auth-1", Cancel) is null, Cancel);

        Assert.DoesNotContain(system.Services.GetRequiredService<Findings>().Present, found => found.Subject == "auth");
        Assert.Empty(await system.ToldAsync("auth-1"));
    }

    [Fact]
    public async Task Two_dashboards_see_the_same_and_one_of_them_tells_it()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel);
        await using var other = system.StartAnother();
        await Eventually.IsTrueAsync(async () => (await system.ViewAsync(Cancel)).Speaking, Cancel);
        await Eventually.IsTrueAsync(() => StateAsync(other.Client, HealthState.Healthy), Cancel);

        await system.Backends[0].DisposeAsync();
        await system.WaitForAsync(HealthState.Unhealthy, Cancel, "auth-1");
        await Eventually.IsTrueAsync(() => StateAsync(other.Client, HealthState.Unhealthy), Cancel);
        await Eventually.IsTrueAsync(async () => await system.ToldAsync("auth-1") is ["service.failed"], Cancel);
        var silent = await other.Client.GetFromJsonAsync("/api/view", ContractsJson.Default.SystemView, Cancel);

        // The one that speaks is replaced. What it has told, its successor does not tell again.
        var port = new Uri(system.Backends[0].Address).Port;
        await system.StopDashboardAsync();
        await Eventually.IsTrueAsync(async () => (await other.Client.GetFromJsonAsync("/api/view", ContractsJson.Default.SystemView, Cancel))!.Speaking, Cancel);
        await using var back = await Backend.StartAsync("auth-1", Cancel, port);
        await Eventually.IsTrueAsync(async () => (await DashboardFixture.ToldAsync("auth-1", other.Services)).Count > 1, Cancel);

        Assert.False(silent!.Speaking);
        Assert.Equal(["service.failed", "service.recovered"], await DashboardFixture.ToldAsync("auth-1", other.Services));
    }

    [Fact]
    public async Task The_gateway_is_asked_to_look_and_what_it_finds_is_shown()
    {
        var port = FreePort.Next();
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel, ("services:gateway:http:0", $"http://localhost:{port}"));
        await using var gateway = new ServiceHost<Target>(
            port,
            new Dictionary<string, string> { ["ConnectionStrings:redis"] = system.Redis.ConnectionString, ["services:registry:http:0"] = system.Registry.Address.ToString(), ["Probes:Interval"] = "01:00:00" });
        await system.WaitForAsync("gateway", HealthState.Healthy, Cancel);
        await Eventually.IsTrueAsync(async () => (await system.ViewAsync(Cancel)).Gateway?.Status.Services["auth"].Count(target => target.Healthy) == 2, Cancel);

        // Its own probe would come in an hour.
        await system.Backends[0].DisposeAsync();
        await system.WaitForAsync(HealthState.Unhealthy, Cancel, "auth-1");

        Assert.Equal("It accepts no connections. The gateway finds the same.", (await system.FindAsync("auth-1", Cancel))!.History[^1].Reason);
    }

    [Fact]
    public async Task Without_the_registry_the_last_list_stays_with_its_age_and_is_still_checked()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel);

        await system.Registry.DisposeAsync();
        await system.WaitForAsync("registry", HealthState.Unhealthy, Cancel);
        var heard = (await system.ViewAsync(Cancel)).Heard;
        await system.Backends[0].DisposeAsync();
        await system.WaitForAsync(HealthState.Unhealthy, Cancel, "auth-1");
        var view = await system.ViewAsync(Cancel);

        Assert.Equal(HealthState.Healthy, view.Status.Services["auth"].Single(replica => replica.ServiceId == "auth-2").State);
        Assert.Equal(heard["registry"], view.Heard["registry"]);
        Assert.True(view.Heard["redis"] > heard["redis"]);
        Assert.Contains(system.Services.GetRequiredService<Findings>().Present, found => found.Cause == Causes.Registry);
    }

    [Fact]
    public async Task Without_redis_the_page_says_so_and_goes_on()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 1, Cancel);
        await system.WaitForAsync("redis", HealthState.Healthy, Cancel);
        var before = (await system.ViewAsync(Cancel)).Dependencies.Single(dependency => dependency.Name == "redis");

        await system.Redis.StopAsync(Cancel);
        await system.WaitForAsync("redis", HealthState.Unhealthy, Cancel);
        await Eventually.IsTrueAsync(() => system.Services.GetRequiredService<Findings>().Present.Any(found => found.Cause == Causes.Redis), Cancel);
        var state = (await system.FindAsync("auth-1", Cancel))!.State;
        await system.Redis.StartAgainAsync(Cancel);
        await system.WaitForAsync("redis", HealthState.Healthy, Cancel);

        Assert.True(before.Figures["memoryBytes"] > 0);
        Assert.Equal(HealthState.Healthy, state);
    }

    [Fact]
    public async Task Without_the_database_the_page_says_so_and_goes_on()
    {
        await using var postgres = await PostgresApp.StartAsync(Cancel);
        await using var system = await DashboardFixture.StartAsync(replicas: 1, Cancel, ("ConnectionStrings:quiznet", postgres.ConnectionString));
        await system.WaitForAsync("database", HealthState.Healthy, Cancel);

        await postgres.StopAsync(Cancel);
        await system.WaitForAsync("database", HealthState.Unhealthy, Cancel);
        await Eventually.IsTrueAsync(() => system.Services.GetRequiredService<Findings>().Present.Any(found => found.Cause == Causes.Database), Cancel);
        var state = (await system.FindAsync("auth-1", Cancel))!.State;
        await postgres.StartAgainAsync(Cancel);
        await system.WaitForAsync("database", HealthState.Healthy, Cancel);

        Assert.Equal(HealthState.Healthy, state);
    }

    private static async Task<bool> StateAsync(HttpClient dashboard, HealthState state) =>
        (await dashboard.GetFromJsonAsync("/api/status", ContractsJson.Default.SystemStatus, Cancel))!.Services["auth"].Any(replica => replica.ServiceId == "auth-1" && replica.State == state);
}
