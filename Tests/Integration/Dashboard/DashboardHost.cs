using Microsoft.Extensions.DependencyInjection;
using QuizNet.Dashboard.Telemetry;
using QuizNet.Integration.Gateway.Edge;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard;

/// <summary>A dashboard that knows the test's key for tokens, without anything around it.</summary>
internal sealed class DashboardHost : IAsyncDisposable
{
    private readonly SigningKey _key = new();
    private readonly ServiceHost<TelemetryOptions> _host;

    public DashboardHost(params (string Key, string Value)[] settings) => _host = new ServiceHost<TelemetryOptions>(
        FreePort.Next(),
        settings.Append(("services:registry:http:0", "http://localhost:1")).Select(setting => KeyValuePair.Create(setting.Item1, setting.Item2)),
        services => services.AddSingleton<IKeySource>(_key));

    public HttpClient Client => _host.Client;

    public Uri Address => _host.Address;

    public string Admin => _key.Token(Roles.Admin, "session");

    public string Player => _key.Token(Roles.Player, "session");

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _key.Dispose();
    }
}
