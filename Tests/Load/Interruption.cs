using System.Runtime.InteropServices;
using QuizNet.Load.Processes;

namespace QuizNet.Load;

/// <summary>Ctrl-C and SIGTERM let a command stop what it has started; a second one ends it as usual.</summary>
internal static class Interruption
{
    /// <param name="command">What may be interrupted.</param>
    /// <param name="needs">What it cannot do without.</param>
    public static async Task<int> ObeyAsync(Func<CancellationToken, Task<int>> command, params Tool[] needs)
    {
        if (needs.Select(tool => tool.Missing).OfType<string>().FirstOrDefault() is { } missing)
        {
            await Console.Error.WriteLineAsync(missing);
            return ExitCodes.Failed;
        }

        using var stopping = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        try
        {
            return await command(stopping.Token);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return ExitCodes.Interrupted;
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = !stopping.IsCancellationRequested;
            stopping.Cancel();
        }
    }
}
