using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Aspire.Hosting.Orchestrator;

/// <summary>A running process of a replica. It is in a session of its own, so that Ctrl-C reaches only the AppHost, which stops things in order.</summary>
internal sealed class ChildProcess : IDisposable
{
    // What is left behind in the pipes is there by then; a child that outlives the process may hold them open for as long as it likes.
    private static readonly TimeSpan OutputPatience = TimeSpan.FromSeconds(1);

    // On Linux setsid(1) becomes the program itself, under the same process id. macOS has none: there Ctrl-C reaches all at once.
    public static readonly string? Setsid = new[] { "/usr/bin/setsid", "/bin/setsid" }.FirstOrDefault(File.Exists);

    private readonly Process _process;
    private readonly TimeProvider _time;

    private ChildProcess(Process process, StopSignal stopSignal, TimeProvider time)
    {
        _process = process;
        _time = time;
        Id = process.Id;
        StopSignal = stopSignal;
        Exited = WaitAsync(process, time);
    }

    public int Id { get; }

    public StopSignal StopSignal { get; }

    /// <summary>The exit code, once its output has been read; 128 and the signal's number after a signal.</summary>
    public Task<int> Exited { get; }

    public static ChildProcess Start(ProcessSpec spec, Action<string, bool> output, TimeProvider time)
    {
        var start = new ProcessStartInfo(Setsid ?? spec.FileName)
        {
            WorkingDirectory = spec.WorkingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in Setsid is null ? spec.Arguments : [spec.FileName, .. spec.Arguments])
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in spec.Environment)
        {
            start.Environment[name] = value;
        }

        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Pass(line.Data, false);
        process.ErrorDataReceived += (_, line) => Pass(line.Data, true);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ChildProcess(process, spec.StopSignal, time);

        void Pass(string? line, bool isError)
        {
            if (line is not null)
            {
                output(line, isError);
            }
        }
    }

    /// <summary>Asks the process to stop; after the timeout it is killed with all its children.</summary>
    public async Task StopAsync(TimeSpan timeout)
    {
        try
        {
            AskToStop();
            await Exited.WaitAsync(timeout, _time);
        }
        catch (TimeoutException)
        {
            Kill();
            await Exited;
        }
    }

    public void Kill()
    {
        try
        {
            _process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    public long ResidentBytes()
    {
        try
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It has ended.
            return 0;
        }
    }

    public void Dispose() => _process.Dispose();

    private static async Task<int> WaitAsync(Process process, TimeProvider time)
    {
        var ended = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.Exited += (_, _) => ended.TrySetResult();
        process.EnableRaisingEvents = true;
        var read = process.WaitForExitAsync();
        await ended.Task;
        await Task.WhenAny(read, Task.Delay(OutputPatience, time));
        return process.ExitCode;
    }

    private void AskToStop()
    {
        if (Exited.IsCompleted)
        {
            return;
        }

        if (OperatingSystem.IsWindows())
        {
            Kill();
            return;
        }

        _ = SendSignal(Id, (int)StopSignal);
    }

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int SendSignal(int processId, int signal);
}
