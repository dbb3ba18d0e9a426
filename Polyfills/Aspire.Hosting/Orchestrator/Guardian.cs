using System.Diagnostics;

namespace Aspire.Hosting.Orchestrator;

/// <summary>
/// Ends the children of an AppHost that dies without a chance to do so itself. A shell in its own session reads which
/// processes there are; the end of its input means that the AppHost is gone. (Aspire's own orchestrator has a monitor process
/// for this.)
/// </summary>
internal sealed class Guardian : IDisposable
{
    // Each line adds or takes away "signal:id". Six seconds from that signal to KILL, as in a normal stop. A minus before the id means
    // its whole process group, children included.
    private const string Script = """
        trap '' INT TERM HUP
        all=' '
        while read -r change child; do
          case $change in
            +) all="$all$child " ;;
            -) all="${all%% $child *} ${all#* $child }" ;;
          esac
        done
        for child in $all; do kill -${child%:*} ${child#*:}; done
        tries=0
        left=''
        while [ $tries -lt 60 ]; do
          left=''
          for child in $all; do kill -0 ${child#*:} && left="$left ${child#*:}"; done
          [ -z "$left" ] && break
          sleep 0.1
          tries=$((tries + 1))
        done
        for child in $all; do kill -KILL -${child#*:}; done
        for pid in $left; do kill -KILL $pid; done
        """;

    private readonly Lock _lock = new();
    private readonly Lazy<Process?> _shell = new(StartShell);

    public void Watch(ChildProcess child) => Tell('+', child);

    public void Forget(ChildProcess child) => Tell('-', child);

    public void Dispose()
    {
        if (_shell is { IsValueCreated: true, Value: { } shell })
        {
            shell.StandardInput.Close();
            shell.Dispose();
        }
    }

    private static Process? StartShell()
    {
        // Windows has no such shell; there a killed AppHost leaves its children running.
        if (OperatingSystem.IsWindows())
        {
            return null;
        }

        var start = ChildProcess.Setsid is { } setsid
            ? new ProcessStartInfo(setsid, ["/bin/sh", "-c", Script])
            : new ProcessStartInfo("/bin/sh", ["-c", Script]);
        start.RedirectStandardInput = true;
        start.RedirectStandardError = true;
        return Process.Start(start);
    }

    private void Tell(char change, ChildProcess child)
    {
        lock (_lock)
        {
            try
            {
                _shell.Value?.StandardInput.WriteLine($"{change} {(int)child.StopSignal}:{child.Id}");
                _shell.Value?.StandardInput.Flush();
            }
            catch (IOException)
            {
                // Somebody ended the shell. The AppHost works on; only its own sudden death would leave processes behind.
            }
        }
    }
}
