using Aspire.Hosting.Orchestrator;

namespace Aspire.Hosting.Postgres;

/// <summary>
/// Who runs the server: whoever runs this, unless that is root, as whom PostgreSQL refuses to run. Then it is the user that its
/// package makes for it, else nobody.
/// </summary>
internal sealed class ServerAccount
{
    // The fields of passwd(5), of which the first is the name and the third and fourth are the ids. Null for whoever runs this.
    private readonly string[]? _entry;

    private ServerAccount(string[]? entry) => _entry = entry;

    public static ServerAccount Find()
    {
        if (OperatingSystem.IsWindows() || !Environment.IsPrivilegedProcess)
        {
            return new ServerAccount(null);
        }

        if (ExecutablePath.Find("setpriv") is null)
        {
            throw new DistributedApplicationException("PostgreSQL does not run as root, and setpriv (of util-linux), which would change that, is missing.");
        }

        string[][] entries = [.. File.ReadLines("/etc/passwd").Select(line => line.Split(':'))];
        return new ServerAccount(Array.Find(entries, entry => entry[0] == "postgres") ?? Array.Find(entries, entry => entry[0] == "nobody")
            ?? throw new DistributedApplicationException("PostgreSQL does not run as root, and there is no user postgres or nobody."));
    }

    /// <summary>setpriv becomes the program itself, under the same process id.</summary>
    public string[] CommandLine(string program, string[] arguments) => _entry is null
        ? [program, .. arguments]
        : ["setpriv", $"--reuid={_entry[2]}", $"--regid={_entry[3]}", "--clear-groups", program, .. arguments];

    /// <summary>Makes sure that the account can work in this folder.</summary>
    public async Task TakeOverAsync(string folder, CancellationToken cancellationToken)
    {
        if (_entry is null)
        {
            return;
        }

        await ChangeOwnerAsync([folder], cancellationToken);
        var question = CommandLine("test", ["-w", folder]);
        if (await ShortProcess.RunAsync(question[0], question[1..], cancellationToken) is { ExitCode: not 0 })
        {
            throw new DistributedApplicationException(
                $"PostgreSQL does not run as root, and the user {_entry[0]} cannot reach {folder}: keep the data elsewhere, or start this as another user.");
        }
    }

    /// <summary>With all that is in them.</summary>
    public Task OwnAsync(string[] paths, CancellationToken cancellationToken) =>
        _entry is null ? Task.CompletedTask : ChangeOwnerAsync(["-R", .. paths], cancellationToken);

    private async Task ChangeOwnerAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var result = await ShortProcess.RunAsync("chown", [$"{_entry![2]}:{_entry[3]}", .. arguments], cancellationToken);
        if (result.ExitCode != 0)
        {
            throw new DistributedApplicationException(result.Errors.Trim());
        }
    }
}
