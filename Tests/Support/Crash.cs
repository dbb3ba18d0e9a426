using System.Diagnostics;
using System.Globalization;
using Aspire.Hosting;

namespace QuizNet.Support;

/// <summary>Ends the process of a server as a power cut would, without a warning.</summary>
public static class Crash
{
    public static async Task KillAsync(DistributedApplication app, string server, CancellationToken cancellationToken)
    {
        var running = await app.ResourceNotifications.WaitForResourceHealthyAsync(server, cancellationToken);
        var id = Convert.ToInt32(running.Snapshot.Properties.Single(property => property.Name == "executable.pid").Value, CultureInfo.InvariantCulture);
        using var process = Process.GetProcessById(id);
        process.Kill();
        await app.ResourceNotifications.WaitForResourceAsync(server, update => update.Snapshot.ExitCode is not null, cancellationToken);
    }
}
