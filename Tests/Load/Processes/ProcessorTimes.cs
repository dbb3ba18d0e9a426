using System.Globalization;

namespace QuizNet.Load.Processes;

/// <summary>The CPU time of a process and all below it, from /proc: some proxies work in processes of their own.</summary>
internal static class ProcessorTimes
{
    // USER_HZ of Linux: what /proc counts in.
    private const double TicksPerSecond = 100;

    public static double SecondsOf(int processId)
    {
        var all = Directory.EnumerateDirectories("/proc")
            .Where(folder => char.IsAsciiDigit(Path.GetFileName(folder)[0]))
            .Select(ReadStat)
            .OfType<string>()
            .Select(Parse)
            .ToList();
        var children = all.ToLookup(process => process.Parent);
        return all.Where(process => process.Id == processId).Sum(WithChildren) / TicksPerSecond;

        long WithChildren(ProcessStat process) => process.Ticks + children[process.Id].Sum(WithChildren);
    }

    /// <summary>proc(5): id, name in parentheses, state, parent, and as numbers 14 to 17 user and system time of itself and of its dead children.</summary>
    internal static ProcessStat Parse(string stat)
    {
        // The name may have spaces and parentheses of its own.
        var rest = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return new ProcessStat(
            int.Parse(stat.AsSpan(0, stat.IndexOf(' ')), CultureInfo.InvariantCulture),
            int.Parse(rest[1], CultureInfo.InvariantCulture),
            rest[11..15].Sum(ticks => long.Parse(ticks, CultureInfo.InvariantCulture)));
    }

    private static string? ReadStat(string folder)
    {
        try
        {
            return File.ReadAllText(Path.Combine(folder, "stat"));
        }
        catch (IOException)
        {
            // It has just ended.
            return null;
        }
    }
}

internal sealed record ProcessStat(int Id, int Parent, long Ticks);
