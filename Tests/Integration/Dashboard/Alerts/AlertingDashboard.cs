using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using QuizNet.Contracts;
using QuizNet.Dashboard;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Integration.Gateway.Edge;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard.Alerts;

/// <summary>A dashboard whose detector finds what the test says, with little patience.</summary>
internal sealed class AlertingDashboard : IAsyncDisposable
{
    private readonly SigningKey _key = new();
    private readonly ServiceHost<DashboardContext> _host;

    public AlertingDashboard(string database, string receiver, params IEnumerable<KeyValuePair<string, string>> more)
    {
        var settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:quiznet"] = database,
            ["Alerts:Times:GroupWait"] = "00:00:00",
            ["Alerts:Times:Settling"] = "00:00:00",
            ["Alerts:Times:Rules:unhealthy:KeepFiring"] = "00:00:00",
            ["Alerts:DetectorPatience"] = "01:00:00",
            ["Alerts:Delivery:FirstPause"] = "00:00:00.05",
            ["Alerts:Delivery:LongestPause"] = "00:00:00.2",
            ["Alerts:Webhooks:chat:Url"] = $"{receiver}/hook",
            ["Alerts:Webhooks:chat:Secret"] = WebhookReceiver.Secret,
        };
        foreach (var (key, value) in more)
        {
            settings[key] = value;
        }

        _host = new ServiceHost<DashboardContext>(FreePort.Next(), settings, services =>
        {
            services.AddSingleton<IKeySource>(_key);
            foreach (var loop in services.Where(IsDetector).ToList())
            {
                services.Remove(loop);
            }
        });
        Token = _key.Token(Roles.Admin, "session");
    }

    public HttpClient Client => _host.Client;

    public IServiceProvider Services => _host.Services;

    public string Token { get; }

    public void Finds(params IReadOnlyList<Finding> findings) => Services.GetRequiredService<Findings>().Replace(findings);

    public static Finding Sick(string instance) =>
        new("data", instance, Causes.Unhealthy, AlertSeverity.Critical, $"{instance} does not answer", DateTimeOffset.UtcNow);

    public Task<Answer> SendAsync(string method, string path, string? body = null) =>
        Client.SendAsync(method, path, body, Token, TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _key.Dispose();
    }

    private static bool IsDetector(ServiceDescriptor service) =>
        service.ServiceType == typeof(IHostedService)
        && (service.ImplementationType ?? service.ImplementationFactory?.Method.ReturnType)?.Namespace?.StartsWith("QuizNet.Dashboard.FaultDetection", StringComparison.Ordinal) == true;
}
