using System.Diagnostics;
using System.Globalization;

namespace Aspire.Hosting.Postgres;

/// <summary>
/// What a server that was killed leaves behind: children in the middle of a query, beside which the next server does not start,
/// and a lock file, whose process id may by now be somebody else's. Where there is no /proc, the server's own checks have to do.
/// </summary>
internal static class Leftovers
{
    // The guardian of a killed AppHost gives the server six seconds to stop.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    public static async Task ClearAsync(string cluster, TimeProvider time, CancellationToken cancellationToken)
    {
        var lockFile = Path.Combine(cluster, "postmaster.pid");
        var began = time.GetTimestamp();
        while (OperatingSystem.IsLinux() && LockHolder(lockFile) is { } server)
        {
            var processes = ProcessesIn(cluster);
            if (processes.Count == 0)
            {
                File.Delete(lockFile);
            }
            else if (processes.Contains(server))
            {
                if (time.GetElapsedTime(began) > Patience)
                {
                    throw new DistributedApplicationException($"Another PostgreSQL, process {server}, uses {cluster}. Stop it, or what started it.");
                }

                await Task.Delay(Pause, time, cancellationToken);
            }
            else
            {
                processes.ForEach(Kill);
                await Task.Delay(Pause, time, cancellationToken);
            }
        }
    }

    /// <summary>Each process of a server works in the folder of its files.</summary>
    public static List<int> ProcessesIn(string cluster)
    {
        // The links below name the folder without any other links in its path, so ask for its name in the same way.
        using var file = File.OpenHandle(Path.Combine(cluster, "PG_VERSION"));
        var folder = Path.GetDirectoryName(new FileInfo($"/proc/self/fd/{file.DangerousGetHandle()}").LinkTarget);
        return
        [
            .. from process in Directory.EnumerateDirectories("/proc")
               let id = int.TryParse(Path.GetFileName(process), CultureInfo.InvariantCulture, out var number) ? number : 0
               where id > 0 && IsServerIn(process, folder)
               select id,
        ];
    }

    private static bool IsServerIn(string process, string? folder)
    {
        try
        {
            return File.ReadAllText($"{process}/comm").Trim() == "postgres" && new FileInfo($"{process}/cwd").LinkTarget == folder;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It has ended, or is not ours.
            return false;
        }
    }

    // Negative in single-user mode.
    private static int? LockHolder(string lockFile)
    {
        try
        {
            return int.TryParse(File.ReadLines(lockFile).FirstOrDefault(), CultureInfo.InvariantCulture, out var id) ? Math.Abs(id) : null;
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    private static void Kill(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.Kill();
        }
        catch (Exception failure) when (failure is ArgumentException or InvalidOperationException)
        {
            // It has ended by itself.
        }
    }
}
