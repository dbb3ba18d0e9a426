using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net.Sockets;
using QuizNet.Support;

namespace QuizNet.EndToEnd.Orchestrator;

/// <summary>The AppHost as a user starts it: a process of its own, on ports and data of its own.</summary>
internal sealed class AppHostProcess : IDisposable
{
    private readonly TemporaryDirectory _data = new();
    private readonly Process _process;
    private readonly ConcurrentQueue<string> _output = new();

    // Inherited by all that the AppHost starts, and by nothing else.
    private readonly string _mark = $"QUIZNET_TEST_RUN={Guid.NewGuid():N}";

    public AppHostProcess(params string[] arguments)
    {
        string[] all =
        [
            "exec", typeof(Projects.AppHost).Assembly.Location,
            $"--Ports:gateway={GatewayPort}", $"--Ports:dashboard={FreePort.Next()}", $"--Ports:registry={RegistryPort}",
            $"--DataDirectory={_data.Path}", $"--Orchestrator:LogDirectory={LogDirectory}",
            "--AppHost:ResourceService:ApiKey=the-key",
            .. arguments,
        ];
        _process = new Process { StartInfo = new ProcessStartInfo("dotnet", all) { RedirectStandardOutput = true, RedirectStandardError = true } };
        _process.StartInfo.Environment[_mark.Split('=')[0]] = _mark.Split('=')[1];
        _process.OutputDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.ErrorDataReceived += (_, line) => _output.Enqueue(line.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    public int GatewayPort { get; } = FreePort.Next();

    public int RegistryPort { get; } = FreePort.Next();

    public string LogDirectory => Path.Combine(_data.Path, "logs");

    public string Output => string.Join('\n', _output);

    /// <summary>Every other process that has this run's mark in its environment.</summary>
    public IReadOnlyList<int> Children => [.. MarkedProcesses.With(_mark).Where(id => id != _process.Id)];

    public Task WaitUntilHealthyAsync(CancellationToken cancellationToken) =>
        Eventually.IsTrueAsync(() => Output.Contains("processes are healthy", StringComparison.Ordinal), cancellationToken);

    public async Task<int> EndAsync(string signal, CancellationToken cancellationToken)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
        await kill.WaitForExitAsync(cancellationToken);
        return await ExitCodeAsync(cancellationToken);
    }

    public async Task<int> ExitCodeAsync(CancellationToken cancellationToken)
    {
        await _process.WaitForExitAsync(cancellationToken);
        return _process.ExitCode;
    }

    public static bool Listens(int port)
    {
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Connect("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }

        _process.Dispose();
        _data.Dispose();
    }
}
