using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.Options;

namespace QuizNet.Dashboard.FaultDetection.Dependencies;

/// <summary>Whether there is room left where the data is. Bytes.</summary>
internal sealed class DiskDependency(IConfiguration configuration, IOptions<DetectionOptions> options) : IDependency
{
    private readonly string _folder = options.Value.DataDirectory ?? FolderOf(configuration.GetConnectionString("quiznet")) ?? AppContext.BaseDirectory;

    public string Name => DependencyNames.Disk;

    public TimeSpan Interval => TimeSpan.FromSeconds(10);

    public Task<DependencyAnswer?> AskAsync(CancellationToken cancellationToken)
    {
        var drive = new DriveInfo(_folder);
        return Task.FromResult<DependencyAnswer?>(Judge(drive.AvailableFreeSpace, drive.TotalSize, options.Value.LeastFreeDisk));
    }

    internal static DependencyAnswer Judge(long free, long total, double leastShare)
    {
        (string, double)[] figures = [("freeBytes", free), ("totalBytes", total)];
        return free >= leastShare * total
            ? DependencyAnswer.Well(TimeSpan.Zero, figures)
            : DependencyAnswer.Unwell(string.Create(CultureInfo.InvariantCulture, $"Only {100.0 * free / total:0.#} % of the disk is free."), TimeSpan.Zero, figures);
    }

    // Where the database is a file.
    private static string? FolderOf(string? connection) =>
        connection is not null && new DbConnectionStringBuilder { ConnectionString = connection }.TryGetValue("Data Source", out var file) && file is string path
            ? Path.GetDirectoryName(Path.GetFullPath(path))
            : null;
}
