using System.Runtime.InteropServices;

namespace QuizNet.Load.Processes;

/// <summary>The signals of Linux that the drills send, by their numbers there.</summary>
internal enum Signal
{
    Kill = 9,
    Terminate = 15,
    Continue = 18,
    Freeze = 19,
}

internal static class Signals
{
    public static void Send(int processId, Signal signal) => _ = Kill(processId, (int)signal);

    [DllImport("libc", EntryPoint = "kill")]
    private static extern int Kill(int processId, int signal);
}
