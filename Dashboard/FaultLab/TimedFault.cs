using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace QuizNet.Dashboard.FaultLab;

/// <summary>
/// Faults that end by themselves. A shell in a session of its own holds each of them, so that it ends also when this process dies. The
/// number of a process may be given to another one after its end: the time at which it began (field 22 of /proc/id/stat) tells them apart.
/// </summary>
internal sealed class TimedFault : IDisposable
{
    // Arguments: process id, its begin, how long to freeze, how long to run between, how often. The trap thaws however the shell ends.
    private const string Script = """
        exec < /dev/null > /dev/null 2>&1
        same() { read -r line < "/proc/$1/stat" || return 1; set -- "$2" ${line##*) }; [ "$1" = "${21}" ]; }
        thaw() { same "$1" "$2" && kill -CONT "$1"; }
        rest() { sleep "$1" & wait $!; }
        trap 'thaw "$1" "$2"; kill $!; exit' TERM INT HUP
        left=$5
        while [ "$left" -gt 0 ]; do
          same "$1" "$2" || exit 0
          kill -STOP "$1"
          rest "$3"
          thaw "$1" "$2"
          rest "$4"
          left=$((left - 1))
        done
        """;

    // For a shell that only has to hear a signal.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private static readonly string? Setsid = new[] { "/usr/bin/setsid", "/bin/setsid" }.FirstOrDefault(File.Exists);

    // The last one of each process. Shells that have ended stay here until the next fault of their process.
    private readonly ConcurrentDictionary<int, Process> _shells = new();

    /// <summary>Freezing takes signals, and telling processes apart takes Linux' /proc.</summary>
    public static bool IsPossible => OperatingSystem.IsLinux() && Setsid is not null;

    public void Freeze(int processId, TimeSpan time) => Start(processId, time, TimeSpan.Zero, 1);

    /// <summary>Lets it run for a tenth of the time.</summary>
    public void Slow(int processId, TimeSpan time)
    {
        var (pause, run) = (TimeSpan.FromMilliseconds(180), TimeSpan.FromMilliseconds(20));
        Start(processId, pause, run, (int)Math.Ceiling(time / (pause + run)));
    }

    /// <summary>Ends what holds it. Its trap sends the last thaw; this one is for faults that somebody else has begun.</summary>
    public void Thaw(int processId)
    {
        EndShell(processId);
        Signal(processId, "CONT");
    }

    public void Kill(int processId)
    {
        EndShell(processId);
        Signal(processId, "KILL");
    }

    /// <summary>The shells live on: they have to thaw what they have frozen.</summary>
    public void Dispose()
    {
        foreach (var shell in _shells.Values)
        {
            shell.Dispose();
        }
    }

    /// <summary>When it began, in ticks of the system's clock; null if there is no such process.</summary>
    public static string? BeganAt(int processId)
    {
        try
        {
            // After the name, which may hold anything, and its bracket comes field 3.
            return File.ReadAllText($"/proc/{processId}/stat").Split(')')[^1].Split(' ', StringSplitOptions.RemoveEmptyEntries)[19];
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static void Signal(int processId, string name)
    {
        using var kill = Process.Start("/bin/sh", ["-c", """kill -"$1" "$2" """, "kill", name, $"{processId}"]);
        kill.WaitForExit();
    }

    private static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture);

    private void Start(int processId, TimeSpan frozen, TimeSpan running, int times)
    {
        EndShell(processId);
        if (BeganAt(processId) is { } began)
        {
            string[] arguments = ["/bin/sh", "-c", Script, "quiznet-fault", $"{processId}", began, Seconds(frozen), Seconds(running), $"{times}"];
            _shells[processId] = Process.Start(Setsid!, arguments);
        }
    }

    private void EndShell(int processId)
    {
        if (_shells.TryRemove(processId, out var shell))
        {
            if (!shell.HasExited)
            {
                // Its own thaw must not come after the next fault has begun.
                Signal(shell.Id, "TERM");
                shell.WaitForExit(Patience);
            }

            shell.Dispose();
        }
    }
}
