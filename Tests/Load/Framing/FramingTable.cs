using QuizNet.Support.Framing;

namespace QuizNet.Load.Framing;

internal static class FramingTable
{
    private static readonly Dictionary<FramingFault, string> Words = new()
    {
        [FramingFault.Smuggled] = "smuggled",
        [FramingFault.Broken] = "passed on broken",
        [FramingFault.ReadDifferently] = "read differently",
    };

    public static void Print(IReadOnlyList<FramingRow> rows)
    {
        TextTable.Print(
            $"{FramingCases.All.Count} cases of unclear bytes; smuggled is what the server behind reads as a request without the proxy's mark",
            ["proxy", "refused", "closed", "served", "server errors", .. Words.Values],
            [.. rows.Select(Cells)]);
        foreach (var row in rows)
        {
            foreach (var result in row.Results.Where(result => result.Fault != FramingFault.None).OrderBy(result => result.Fault))
            {
                Console.WriteLine($"{row.Proxy}, {Words[result.Fault]}: {result.Case}: {string.Join(", ", result.Seen.Select(request => Shown(request.Wrong ?? request.Target!)))}");
            }
        }
    }

    // Files with control characters are no text to many tools.
    private static string Shown(string text) => string.Concat(text.Select(one => char.IsControl(one) ? $"\\x{(int)one:x2}" : $"{one}"));

    private static string[] Cells(FramingRow row) =>
    [
        row.Proxy,
        .. new[] { FramingAnswer.Refused, FramingAnswer.Closed, FramingAnswer.Served, FramingAnswer.ServerError }.Select(answer => $"{row.Results.Count(result => result.Answer == answer)}"),
        .. Words.Keys.Select(fault => $"{row.Results.Count(result => result.Fault == fault)}"),
    ];
}

internal sealed record FramingRow(string Proxy, IReadOnlyList<FramingResult> Results)
{
    public bool IsGood => Results.All(result => result.Fault == FramingFault.None && result.Answer != FramingAnswer.ServerError);
}

internal sealed record FramingResult(FramingCase Case, FramingAnswer Answer, FramingFault Fault, IReadOnlyList<SeenRequest> Seen);
