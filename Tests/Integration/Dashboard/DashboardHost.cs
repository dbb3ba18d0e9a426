using System.Net.Http.Headers;
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
    private readonly TemporaryDirectory _data = new();
    private readonly ServiceHost<TelemetryOptions> _host;

    public DashboardHost(params (string Key, string Value)[] settings)
    {
        (string Key, string Value)[] own = [("services:registry:http:0", "http://localhost:1"), ("ConnectionStrings:quiznet", $"Data Source={Path.Combine(_data.Path, "quiznet.sqlite")}")];
        _host = new ServiceHost<TelemetryOptions>(
            FreePort.Next(), settings.Concat(own).Select(setting => KeyValuePair.Create(setting.Key, setting.Value)), services => services.AddSingleton<IKeySource>(_key));
        Operator = new HttpClient { BaseAddress = _host.Address, DefaultRequestHeaders = { Authorization = new AuthenticationHeaderValue("Bearer", Admin) } };
    }

    /// <summary>Signed in.</summary>
    public HttpClient Operator { get; }

    public HttpClient Client => _host.Client;

    public Uri Address => _host.Address;

    public string Admin => _key.Token(Roles.Admin, "session");

    public string Player => _key.Token(Roles.Player, "session");

    public async ValueTask DisposeAsync()
    {
        Operator.Dispose();
        await _host.DisposeAsync();
        _key.Dispose();
        _data.Dispose();
    }
}
