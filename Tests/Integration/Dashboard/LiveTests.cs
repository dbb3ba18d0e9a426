using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Dashboard.Live;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

public sealed class LiveTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_api_answers_as_documented()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel);

        var status = await system.Client.GetFromJsonAsync<JsonElement>("/api/status", Cancel);
        var auth = await system.Client.GetFromJsonAsync("/api/status/auth", ContractsJson.Default.TypeStatus, Cancel);
        using var unknown = await system.Client.GetAsync("/api/status/toaster", Cancel);
        var before = (await system.FindAsync("auth-1", Cancel))!.LastCheck;
        using var check = await system.Client.PostAsync("/api/check", null, Cancel);
        var after = await check.Content.ReadFromJsonAsync(ContractsJson.Default.SystemStatus, Cancel);

        var summary = status.GetProperty("summary");
        Assert.Equal((2, 2), (summary.GetProperty("total").GetInt32(), summary.GetProperty("services").GetProperty("auth").GetProperty("healthy").GetInt32()));
        Assert.Equal("healthy", status.GetProperty("services").GetProperty("auth")[0].GetProperty("state").GetString());
        Assert.Equal(["auth-1", "auth-2"], auth!.Services.Select(replica => replica.ServiceId));
        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (unknown.StatusCode, unknown.Content.Headers.ContentType?.MediaType));
        Assert.True(after!.Services["auth"].Single(replica => replica.ServiceId == "auth-1").LastCheck > before);
    }

    [Fact]
    public async Task A_viewer_sees_the_present_and_every_change()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 2, Cancel);
        using var response = await OpenAsync(system.Client);
        using var lines = new StreamReader(await response.Content.ReadAsStreamAsync(Cancel));

        var first = await NextAsync(lines);
        await system.Backends[0].DisposeAsync();
        var states = new List<HealthState>();
        while (states.LastOrDefault() != HealthState.Unhealthy)
        {
            states.Add((await NextAsync(lines)).Status.Services["auth"].Single(replica => replica.ServiceId == "auth-1").State);
        }

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(2, first.Status.Summary.Healthy);
        Assert.All(first.Registrations.Values, registration => Assert.True(registration.LastHeartbeat >= registration.RegisteredAt));
        Assert.Equal(["auth-1", "auth-2"], first.Registrations.Keys.Order());
        Assert.Contains(HealthState.Suspect, states);
    }

    [Fact]
    public async Task More_viewers_than_there_is_room_for_are_told_so()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 1, Cancel);
        var open = await Task.WhenAll(Enumerable.Range(0, Viewers.Most).Select(_ => OpenAsync(system.Client)));

        using var refused = await OpenAsync(system.Client);
        open[0].Dispose();
        await Eventually.IsTrueAsync(
            async () =>
            {
                using var again = await OpenAsync(system.Client);
                return again.StatusCode == HttpStatusCode.OK;
            },
            Cancel);

        Assert.All(open, viewer => Assert.Equal(HttpStatusCode.OK, viewer.StatusCode));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        Array.ForEach(open, viewer => viewer.Dispose());
    }

    [Fact]
    public async Task In_production_only_an_operator_may_look()
    {
        await using var system = await DashboardFixture.StartAsync(replicas: 1, Cancel);
        await using var production = system.StartAnother(("environment", "Production"));
        production.Client.DefaultRequestHeaders.Authorization = null;

        foreach (var path in (string[])["/api/status", "/api/status/auth", "/api/view", "/api/live"])
        {
            using var answer = await production.Client.GetAsync(path, HttpCompletionOption.ResponseHeadersRead, Cancel);
            Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        }

        using var check = await production.Client.PostAsync("/api/check", null, Cancel);
        using var health = await production.Client.GetAsync("/health", Cancel);
        Assert.Equal((HttpStatusCode.Unauthorized, HttpStatusCode.OK), (check.StatusCode, health.StatusCode));
    }

    private static Task<HttpResponseMessage> OpenAsync(HttpClient client) => client.GetAsync("/api/live", HttpCompletionOption.ResponseHeadersRead, Cancel);

    private static async Task<SystemView> NextAsync(StreamReader lines)
    {
        while (await lines.ReadLineAsync(Cancel) is { } line)
        {
            if (line.StartsWith("data: ", StringComparison.Ordinal))
            {
                return JsonSerializer.Deserialize(line["data: ".Length..], ContractsJson.Default.SystemView)!;
            }
        }

        throw new EndOfStreamException();
    }
}
