using System.Globalization;

namespace Aspire.Hosting.Postgres;

/// <summary>A folder with postgres and initdb in it.</summary>
internal sealed record PostgresBinaries(string Folder)
{
    // Here Debian keeps a folder for each version, none of them on PATH.
    private const string Installations = "/usr/lib/postgresql";

    public string Program(string name) => Path.Combine(Folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name);

    public static PostgresBinaries Find(string? forced, string? version) => Find(forced, version, Environment.GetEnvironmentVariable("PATH") ?? "", Installations);

    public static PostgresBinaries Find(string? forced, string? version, string searchPath, string installations)
    {
        if (forced is not null)
        {
            return new PostgresBinaries(forced) is { IsComplete: true } given
                ? given
                : throw new DistributedApplicationException($"Postgres:BinDirectory is '{forced}', where postgres and initdb are not.");
        }

        var installed = Directory.Exists(installations) ? Directory.GetDirectories(installations) : [];
        string[] folders =
        [
            .. installed.Where(folder => Path.GetFileName(folder) == version).Select(BinOf),
            .. searchPath.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
            .. installed.OrderByDescending(Version).Select(BinOf),
        ];
        return folders.Select(folder => new PostgresBinaries(folder)).FirstOrDefault(binaries => binaries.IsComplete)
            ?? throw new DistributedApplicationException(
                "There is no PostgreSQL: install it (Debian: apt-get install postgresql), or say in Postgres:BinDirectory where it is.");
    }

    private bool IsComplete => File.Exists(Program("postgres")) && File.Exists(Program("initdb"));

    private static string BinOf(string installation) => Path.Combine(installation, "bin");

    private static double Version(string installation) =>
        double.TryParse(Path.GetFileName(installation), CultureInfo.InvariantCulture, out var version) ? version : 0;
}
