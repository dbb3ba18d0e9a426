using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Postgres;

/// <summary>The files of one server.</summary>
internal sealed class Cluster(PostgresSettings settings, string? binDirectory, ServerAccount account)
{
    public string Folder { get; } = Path.Combine(settings.Folder, "cluster");

    public bool Exists => File.Exists(VersionFile);

    private string VersionFile => Path.Combine(Folder, "PG_VERSION");

    /// <summary>From the version that made the files, where it is still there: no other one reads them.</summary>
    public string Program(string name) => PostgresBinaries.Find(binDirectory, Exists ? File.ReadAllText(VersionFile).Trim() : null).Program(name);

    /// <summary>Whole or not at all: the files get their place when all are there, so that one may be killed meanwhile.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        foreach (var unfinished in Directory.EnumerateDirectories(settings.Folder, "new-*"))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        var folder = Directory.CreateDirectory(Path.Combine(settings.Folder, $"new-{Guid.NewGuid():N}")).FullName;
        var passwordFile = Path.Combine(settings.Folder, "password");
        try
        {
            await PrivateFile.WriteAsync(passwordFile, settings.Password, cancellationToken);
            await account.OwnAsync([folder, passwordFile], cancellationToken);
            var command = account.CommandLine(
                Program("initdb"),
                [
                    "--pgdata", folder, "--username", settings.UserName, "--pwfile", passwordFile,
                    "--auth-host=scram-sha-256", "--auth-local=scram-sha-256",
                    "--encoding=UTF8", OperatingSystem.IsLinux() ? "--locale=C.UTF-8" : "--locale=en_US.UTF-8",
                ]);
            Require(await ShortProcess.RunAsync(command[0], command[1..], cancellationToken), "initdb failed");
            Directory.Move(folder, Folder);
        }
        finally
        {
            File.Delete(passwordFile);
        }
    }

    /// <summary>Without a server, in single-user mode, which asks for no password.</summary>
    public async Task SetPasswordAsync(CancellationToken cancellationToken)
    {
        await account.OwnAsync([Folder], cancellationToken);

        // The statement has the password in it, so it must not be in the log when it fails.
        var command = account.CommandLine(Program("postgres"), ["--single", "-D", Folder, "-c", "log_min_error_statement=panic", "postgres"]);
        var result = await ShortProcess.RunAsync(command[0], command[1..], cancellationToken, settings.PasswordStatement + "\n");
        Require(result, $"The server of {Folder} does not take the password");
    }

    // In single-user mode the exit code says nothing about statements.
    private static void Require(ShortProcessResult result, string otherwise)
    {
        if (result.ExitCode != 0 || result.Errors.Contains(" ERROR: ", StringComparison.Ordinal))
        {
            throw new DistributedApplicationException($"{otherwise}: {result.Errors.Trim()}");
        }
    }
}
