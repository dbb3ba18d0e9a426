using System.Diagnostics;
using QuizNet.Quiz;
using QuizNet.Support;

namespace QuizNet.Integration.Authoring;

/// <summary>A replica of quiz in a process of its own, to be killed.</summary>
internal sealed class QuizProcess : IDisposable
{
    private readonly Process _process;

    private QuizProcess(Process process, HttpClient client) => (_process, Client) = (process, client);

    public HttpClient Client { get; }

    public static async Task<QuizProcess> StartAsync(IReadOnlyDictionary<string, string> settings, CancellationToken cancellationToken)
    {
        var address = $"http://localhost:{FreePort.Next()}";
        var start = new ProcessStartInfo("dotnet", [typeof(QuizContext).Assembly.Location]) { Environment = { ["ASPNETCORE_URLS"] = address } };
        foreach (var (key, value) in settings)
        {
            start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        }

        var started = new QuizProcess(Process.Start(start)!, new HttpClient { BaseAddress = new Uri(address) });
        await Eventually.IsTrueAsync(started.IsThereAsync, cancellationToken);
        return started;
    }

    /// <summary>Without a warning, as a power cut would.</summary>
    public async Task KillAsync(CancellationToken cancellationToken)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
        }

        _process.Dispose();
        Client.Dispose();
    }

    private async Task<bool> IsThereAsync()
    {
        try
        {
            using var answer = await Client.GetAsync(new Uri("/api/quizzes", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException) when (!_process.HasExited)
        {
            return false;
        }
    }
}
