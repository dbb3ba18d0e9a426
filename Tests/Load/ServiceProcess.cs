using System.Diagnostics;
using QuizNet.Support;

namespace QuizNet.Load;

/// <summary>A service as a process of its own, whose CPU time can be read.</summary>
internal sealed class ServiceProcess : IAsyncDisposable
{
    private readonly Process _process;

    private ServiceProcess(string assembly, int port, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", assembly]) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_URLS"] = $"http://localhost:{port}";
        foreach (var (name, value) in settings)
        {
            start.Environment[name.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        Client = new HttpClient { BaseAddress = new Uri($"http://localhost:{port}") };
    }

    public HttpClient Client { get; }

    public TimeSpan ProcessorTime
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public static async Task<ServiceProcess> StartAsync(Type anyType, params (string Name, string Value)[] settings)
    {
        var service = new ServiceProcess(anyType.Assembly.Location, FreePort.Next(), settings.Select(setting => KeyValuePair.Create(setting.Name, setting.Value)));
        await Eventually.IsTrueAsync(service.IsHealthyAsync, CancellationToken.None);
        return service;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private async Task<bool> IsHealthyAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/health", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
