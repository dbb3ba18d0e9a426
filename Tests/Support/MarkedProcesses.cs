namespace QuizNet.Support;

/// <summary>Finds processes by a mark in their environment, which they inherit from whoever started them. Linux only.</summary>
public static class MarkedProcesses
{
    public static IReadOnlyList<int> With(string mark) =>
    [
        .. from folder in Directory.EnumerateDirectories("/proc")
           let id = int.TryParse(Path.GetFileName(folder), out var number) ? number : 0
           where id > 0 && Has(id, mark)
           select id,
    ];

    private static bool Has(int processId, string mark)
    {
        try
        {
            return File.ReadAllText($"/proc/{processId}/environ").Contains(mark, StringComparison.Ordinal);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // It has ended, or is not ours.
            return false;
        }
    }
}
