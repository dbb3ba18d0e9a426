using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using QuizNet.Support;

namespace QuizNet.EndToEnd.Orchestrator;

/// <summary>The first command of the README, and the ways in which it may end.</summary>
public sealed class AppHostProcessTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("INT", 0)]
    [InlineData("TERM", 0)]
    [InlineData("KILL", 137)]
    public async Task Nothing_is_left_whatever_ends_it(string signal, int exitCode)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Reads /proc to see what is left.");
        using var appHost = new AppHostProcess("--replicas=1");
        await appHost.WaitUntilHealthyAsync(Cancel);
        Assert.True(appHost.Children.Count >= 7, appHost.Output);

        Assert.Equal(exitCode, await appHost.EndAsync(signal, Cancel));

        await Eventually.IsTrueAsync(() => appHost.Children.Count == 0, Cancel);
        Assert.False(AppHostProcess.Listens(appHost.GatewayPort));
        Assert.False(AppHostProcess.Listens(appHost.RegistryPort));
    }

    [Fact]
    public async Task The_start_is_reported_and_every_replica_has_its_log()
    {
        using var appHost = new AppHostProcess("--replicas=1", "--Replicas:auth=2");
        await appHost.WaitUntilHealthyAsync(Cancel);

        Assert.Matches(@"auth +2 +http://localhost:\d+", appHost.Output);
        Assert.Contains($"Open this first: http://localhost:{appHost.GatewayPort}", appHost.Output, StringComparison.Ordinal);
        string[] logs = ["auth-1.log", "auth-2.log", "compute-1.log", "data-1.log", "gateway-1.log"];
        Assert.All(logs, log => Assert.Contains("Registered as", File.ReadAllText(Path.Combine(appHost.LogDirectory, log)), StringComparison.Ordinal));
        await appHost.EndAsync("TERM", Cancel);
    }

    [Fact]
    public async Task Somebody_who_follows_a_log_does_not_hold_up_the_end()
    {
        using var appHost = new AppHostProcess("--replicas=1");
        await appHost.WaitUntilHealthyAsync(Cancel);
        using var client = new HttpClient { DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", "the-key") } };
        using var log = new StreamReader(await client.GetStreamAsync(new Uri($"{appHost.Output.Split("Resource API: ")[1].Split(' ')[0]}/auth-1/logs?follow=true"), Cancel));
        await log.ReadLineAsync(Cancel);

        Assert.Equal(0, await appHost.EndAsync("TERM", Cancel));

        // The stream was ended by the AppHost, politely.
        Assert.Null(await log.ReadLineAsync(Cancel));
    }

    [Theory]
    [InlineData("--Ports:gateway={0}", "Port {0}, which the gateway needs, is in use")]
    [InlineData("--Ports:registry={0}", "Port {0}, which the registry needs, is in use")]
    [InlineData("--replicas=0", "replicas is '0'")]
    [InlineData("--Replicas:auth=many", "Replicas:auth is 'many'")]
    [InlineData("--Ports:gateway=70000", "Ports:gateway is '70000'; it must be a port")]
    public async Task A_mistake_is_one_sentence_before_anything_starts(string argument, string sentence)
    {
        using var taken = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        taken.Start();
        var port = ((System.Net.IPEndPoint)taken.LocalEndpoint).Port;
        using var appHost = new AppHostProcess(argument.Replace("{0}", $"{port}", StringComparison.Ordinal));

        Assert.Equal(1, await appHost.ExitCodeAsync(Cancel));

        Assert.StartsWith(sentence.Replace("{0}", $"{port}", StringComparison.Ordinal), appHost.Output.Trim(), StringComparison.OrdinalIgnoreCase);
        Assert.Single(appHost.Output.Trim().Split('\n'));
    }

    [Fact]
    public async Task The_resource_api_shows_and_commands_replicas_for_those_with_the_key()
    {
        using var appHost = new AppHostProcess("--replicas=1");
        await appHost.WaitUntilHealthyAsync(Cancel);
        var address = appHost.Output.Split("Resource API: ")[1].Split(' ')[0];
        using var client = new HttpClient();
        using var refused = await client.GetAsync(new Uri(address), Cancel);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", "the-key");

        var resources = await client.GetFromJsonAsync<JsonElement[]>(address, Cancel);
        using var stopped = await client.PostAsync(new Uri($"{address}/auth-1/stop"), null, Cancel);
        using var started = await client.PostAsync(new Uri($"{address}/auth-1/start"), null, Cancel);
        using var restarted = await client.PostAsync(new Uri($"{address}/auth-1/restart"), null, Cancel);
        var log = await client.GetStringAsync(new Uri($"{address}/auth-1/logs"), Cancel);
        using var unknown = await client.PostAsync(new Uri($"{address}/auth-9/stop"), null, Cancel);
        using var nonsense = await client.PostAsync(new Uri($"{address}/auth-1/dance"), null, Cancel);

        Assert.Equal(System.Net.HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Contains(resources!, resource => resource.GetProperty("id").GetString() == "auth-1" && resource.GetProperty("health").GetString() == "Healthy");
        Assert.Equal("Finished", (await stopped.Content.ReadFromJsonAsync<JsonElement>(Cancel)).GetProperty("state").GetString());
        var before = await started.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        var after = await restarted.Content.ReadFromJsonAsync<JsonElement>(Cancel);
        Assert.Equal(("Running", "Running"), (before.GetProperty("state").GetString(), after.GetProperty("state").GetString()));
        Assert.NotEqual(before.GetProperty("pid").GetInt32(), after.GetProperty("pid").GetInt32());
        Assert.Contains("Registered as auth-service-1", log, StringComparison.Ordinal);
        Assert.Equal((404, 400), ((int)unknown.StatusCode, (int)nonsense.StatusCode));
        await appHost.EndAsync("TERM", Cancel);
    }
}
