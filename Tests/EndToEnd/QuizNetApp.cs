using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.EndToEnd;

/// <summary>The whole of QuizNet as its AppHost declares it, on ports and data of its own.</summary>
public sealed class QuizNetApp : IAsyncLifetime
{
    private const string DashboardCode = "a-code-that-the-test-knows";

    private readonly TemporaryDirectory _data = new();
    private DistributedApplication? _app;

    public DistributedApplication App => _app ?? throw new InvalidOperationException("The application has not been started.");

    public HttpClient Gateway => field ??= App.CreateHttpClient("gateway");

    public HttpClient Registry => field ??= App.CreateHttpClient("registry");

    public async ValueTask InitializeAsync()
    {
        var builder = await DistributedApplicationTestingBuilder.CreateAsync<Projects.AppHost>(
        [
            $"--Ports:gateway={FreePort.Next()}",
            $"--DataDirectory={_data.Path}",
            $"--Parameters:dashboard-code={DashboardCode}",
            // As dotnet run does it.
            "--environment=Development",
            $"--Orchestrator:LogDirectory={Path.Combine(_data.Path, "logs")}",
            // Else four lines for each probe of each process.
            "--Logging:LogLevel:System.Net.Http.HttpClient=Warning",
        ]);
        _app = await builder.BuildAsync();
        await _app.StartAsync();
        await AllReplicasAsync(CancellationToken.None);
        await WarmUpAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }

        _data.Dispose();
    }

    // Fourteen processes have just started on what may be two cores, and compile what they do the first time. Once a replica has taken its first
    // sign-up, the most expensive thing that there is, what the tests ask is answered in time.
    private async Task WarmUpAsync()
    {
        for (var replica = 1; replica <= 3; replica++)
        {
            await Eventually.IsTrueAsync(
                async () =>
                {
                    var name = $"u{Guid.NewGuid():N}"[..20];
                    using var answer = await Gateway.PostAsJsonAsync("/api/auth/signup", new SignUpRequest(name, $"{name}@example.com", "a good password"), ContractsJson.Default.SignUpRequest);
                    return answer.IsSuccessStatusCode;
                },
                CancellationToken.None);
        }
    }

    /// <summary>At the dashboard, signed in with the link that the AppHost prints. It is good for one session.</summary>
    public async Task<HttpClient> OperatorAsync(CancellationToken cancellationToken)
    {
        var dashboard = new HttpClient { BaseAddress = App.GetEndpoint("dashboard") };
        using var signedIn = await dashboard.GetAsync(new Uri($"/access/{DashboardCode}", UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, cancellationToken);
        return dashboard;
    }

    public async Task<GatewayStatus> StatusAsync(CancellationToken cancellationToken) =>
        (await Gateway.GetFromJsonAsync("/status", ContractsJson.Default.GatewayStatus, cancellationToken))!;

    /// <summary>Each of the three services has its three replicas, and the gateway knows them.</summary>
    public Task AllReplicasAsync(CancellationToken cancellationToken) => Eventually.IsTrueAsync(
        async () =>
        {
            try
            {
                return (await StatusAsync(cancellationToken)).RoundRobin.Stats.Values.All(stats => stats.HealthyServiceCount == 3)
                    && (await Registry.GetFromJsonAsync("/api/registry/services/dashboard?healthy=true", ContractsJson.Default.ServiceList, cancellationToken))!.Count == 1;
            }
            catch (HttpRequestException)
            {
                // The gateway itself, or the registry, is not up yet.
                return false;
            }
        },
        cancellationToken);

    public Task<ResourceEvent> HealthyAsync(string resource, CancellationToken cancellationToken) => App.ResourceNotifications.WaitForResourceHealthyAsync(resource, cancellationToken);

    /// <summary>All that runs of a resource, by the id of the replica.</summary>
    public async Task<IReadOnlyList<(string ResourceId, int ProcessId)>> ProcessesAsync(string resource, int count, CancellationToken cancellationToken)
    {
        var found = new Dictionary<string, int>();
        await foreach (var update in App.ResourceNotifications.WatchAsync(cancellationToken))
        {
            if (update.Resource.Name == resource && update.Snapshot.Properties.FirstOrDefault(property => property.Name == "executable.pid")?.Value is { } id)
            {
                found[update.ResourceId] = Convert.ToInt32(id, CultureInfo.InvariantCulture);
            }

            if (found.Count == count)
            {
                break;
            }
        }

        return [.. found.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key)];
    }

    /// <summary>kill -9.</summary>
    public static void Kill(int processId)
    {
        using var process = Process.GetProcessById(processId);
        process.Kill();
    }
}
