namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>What a worker is called where people see it. Nothing depends on it being unique.</summary>
internal static class WorkerName
{
    /// <summary>Scripts put it into packed states and JSON, so only what means nothing there is kept.</summary>
    public static string Of(string? wanted)
    {
        var name = string.IsNullOrWhiteSpace(wanted) ? $"{Environment.MachineName}-{Environment.ProcessId}" : wanted;
        return string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) || "-_.:".Contains(letter, StringComparison.Ordinal) ? letter : '-'));
    }
}
