using System.Globalization;

namespace QuizNet.Load.Processes;

/// <summary>The memory of a process that is in use now, from /proc.</summary>
internal static class WorkingSet
{
    private const string Field = "VmRSS:";
    private const string Unit = " kB";
    private const long Kilobyte = 1024;

    public static long BytesOf(int processId) => Parse(File.ReadLines($"/proc/{processId}/status"));

    /// <summary>proc_pid_status(5): "VmRSS:     12345 kB".</summary>
    internal static long Parse(IEnumerable<string> status) => status
        .Where(line => line.StartsWith(Field, StringComparison.Ordinal))
        .Select(line => Kilobyte * long.Parse(line[Field.Length..^Unit.Length].AsSpan().Trim(), CultureInfo.InvariantCulture))
        .Single();
}
