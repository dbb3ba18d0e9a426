using Microsoft.Extensions.Hosting;

namespace Aspire.Hosting.Orchestrator;

/// <summary>
/// Stops the application when the `dotnet run` that started it has been killed. On Linux only; elsewhere, and when
/// something else started the AppHost, losing the parent means nothing.
/// </summary>
internal sealed class ParentWatch(IHostApplicationLifetime lifetime, TimeProvider time) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!OperatingSystem.IsLinux() || ParentId() is not { } parent || !IsDotnetRun(parent))
        {
            return;
        }

        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1), time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            if (ParentId() != parent)
            {
                lifetime.StopApplication();
                return;
            }
        }
    }

    // The fourth field of stat(5), counted after the name, which may hold blanks and brackets.
    private static int? ParentId()
    {
        var stat = File.ReadAllText("/proc/self/stat");
        return int.TryParse(stat[(stat.LastIndexOf(')') + 2)..].Split(' ')[1], out var id) ? id : null;
    }

    private static bool IsDotnetRun(int processId)
    {
        try
        {
            return File.ReadAllText($"/proc/{processId}/cmdline").Split('\0') is [var program, ..] and var words
                && Path.GetFileName(program) == "dotnet" && words.Contains("run");
        }
        catch (IOException)
        {
            return false;
        }
    }
}
