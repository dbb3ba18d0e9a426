using System.Runtime.InteropServices;

namespace QuizNet.Load;

/// <summary>Ctrl-C and SIGTERM let a command stop what it has started; a second one ends it as usual.</summary>
internal static class Interruption
{
    public static async Task<int> ObeyAsync(Func<CancellationToken, Task<int>> command)
    {
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
