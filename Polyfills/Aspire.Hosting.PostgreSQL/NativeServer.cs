using System.Globalization;
using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Postgres;

/// <summary>An installed postgres, on loopback only. It syncs each commit before it answers, which is its default.</summary>
internal static class NativeServer
{
    public static async Task<ProcessSpec> PrepareAsync(PostgresSettings settings, string? binDirectory, CancellationToken cancellationToken)
    {
        var account = ServerAccount.Find();
        await account.TakeOverAsync(settings.Folder, cancellationToken);
        var cluster = new Cluster(settings, binDirectory, account);
        if (cluster.Exists)
        {
            await Leftovers.ClearAsync(cluster.Folder, TimeProvider.System, cancellationToken);
            await cluster.SetPasswordAsync(cancellationToken);
        }
        else
        {
            await cluster.CreateAsync(cancellationToken);
        }

        string[] options =
        [
            "listen_addresses=127.0.0.1",
            $"port={settings.Port.ToString(CultureInfo.InvariantCulture)}",

            // No socket in a folder that all share, and a path to one's own may be too long for one.
            "unix_socket_directories=",

            // As in the container.
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
        ];
        var command = account.CommandLine(cluster.Program("postgres"), ["-D", cluster.Folder, .. options.SelectMany(option => new[] { "-c", option })]);
        return new ProcessSpec(command[0], command[1..], settings.Folder)
        {
            // A fast shutdown: it breaks connections off. With the usual signal it would wait for all clients to leave.
            StopSignal = StopSignal.Interrupt,
        };
    }
}
