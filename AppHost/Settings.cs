using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Net.NetworkInformation;
using Microsoft.Extensions.Configuration;

namespace QuizNet.AppHost;

/// <summary>What can be set from outside: --replicas 10, --Replicas:auth 5, --db postgres, --telemetry off, --public on, --Ports:gateway 3100, --DataDirectory /tmp/quiznet.</summary>
internal sealed class Settings
{
    private const int MostReplicas = 50;

    private readonly IConfiguration _configuration;

    private Settings(IConfiguration configuration) => _configuration = configuration;

    /// <summary>Of the services behind the gateway, where no number of their own is set.</summary>
    public int DefaultReplicas => Number("Replicas", 3);

    public int GatewayPort => Number("Ports:gateway", 3000);

    public int DashboardPort => Number("Ports:dashboard", 3004);

    public int RegistryPort => Number("Ports:registry", 3005);

    /// <summary>Relative to the AppHost's folder.</summary>
    public string DataDirectory => _configuration["DataDirectory"] ?? "../data";

    /// <summary>PostgreSQL instead of a SQLite file.</summary>
    public bool UsePostgres => Database == "postgres";

    /// <summary>--telemetry off saves what tracing and measuring costs, for benchmarks.</summary>
    public bool ExportTelemetry => Telemetry != "off";

    /// <summary>The gateway is open to the network of this machine, for phones; all else stays closed.</summary>
    public bool IsPublic => Public == "on";

    private string Public => _configuration["public"] ?? "off";

    private string Telemetry => _configuration["telemetry"] ?? "on";

    private string Database => _configuration["db"] ?? "sqlite";

    public int Replicas(string service, int ifNotSet) => Number($"Replicas:{service}", ifNotSet);

    /// <summary>Reads everything once, so that a mistake is one sentence before anything has been started.</summary>
    public static bool TryRead(IConfiguration configuration, [NotNullWhen(true)] out Settings? settings, [NotNullWhen(false)] out string? mistake)
    {
        var candidate = new Settings(configuration);
        mistake = candidate.FindMistake();
        settings = mistake is null ? candidate : null;
        return mistake is null;
    }

    private string? FindMistake() =>
        _configuration.AsEnumerable()
            .Where(setting => setting.Value is not null && IsReplicas(setting.Key))
            .Select(setting => int.TryParse(setting.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= MostReplicas
                ? null
                : $"{setting.Key} is '{setting.Value}'; it must be a number from 1 to {MostReplicas}.")
            .FirstOrDefault(error => error is not null)
        ?? (Database is "sqlite" or "postgres" ? null : $"db is '{Database}'; it must be sqlite or postgres.")
        ?? (Telemetry is "on" or "off" ? null : $"telemetry is '{Telemetry}'; it must be on or off.")
        ?? (Public is "on" or "off" ? null : $"public is '{Public}'; it must be on or off.")
        ?? CheckPort("gateway", () => GatewayPort)
        ?? CheckPort("dashboard", () => DashboardPort)
        ?? CheckPort("registry", () => RegistryPort)
        ?? CheckDifferent("Gateway", "registry", GatewayPort, RegistryPort)
        ?? CheckDifferent("Gateway", "dashboard", GatewayPort, DashboardPort)
        ?? CheckDifferent("Dashboard", "registry", DashboardPort, RegistryPort);

    private static bool IsReplicas(string key) =>
        key.Equals("Replicas", StringComparison.OrdinalIgnoreCase) || key.StartsWith("Replicas:", StringComparison.OrdinalIgnoreCase);

    private static string? CheckDifferent(string one, string other, int port, int otherPort) =>
        port == otherPort ? $"{one} and {other} cannot both have port {port}: set Ports:{one.ToLowerInvariant()} or Ports:{other} to another one." : null;

    private string? CheckPort(string name, Func<int> number)
    {
        var key = $"Ports:{name}";
        if (_configuration[key] is { } text && !(int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var given) && given is > 0 and < 65536))
        {
            return $"{key} is '{text}'; it must be a port, a number from 1 to 65535.";
        }

        // Tests get other ports for what is behind a proxy.
        if (name != "gateway" && _configuration.GetValue<bool>("DcpPublisher:RandomizePorts"))
        {
            return null;
        }

        var port = number();
        var taken = IPGlobalProperties.GetIPGlobalProperties().GetActiveTcpListeners().Any(listener => listener.Port == port);
        return taken ? $"Port {port}, which the {name} needs, is in use. Stop what listens there, or choose another port: dotnet run --project AppHost -- --{key} {port + 100}" : null;
    }

    private int Number(string key, int ifNotSet) => _configuration[key] is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : ifNotSet;
}
