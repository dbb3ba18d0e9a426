using System.Globalization;
using System.Text;
using QuizNet.Contracts;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Files;

/// <summary>Several reports as one file: a line for each player, with a column of points for each report.</summary>
internal static class CombinedFiles
{
    // Titles are long, points are not.
    private const double PointsWidth = 24;

    public static byte[] ToCsv(CombinedReport report)
    {
        var lines = report.Players.Select(Line).Prepend([.. Heads(report).Select(head => head.Head)]);
        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => string.Join(',', line.Select(CsvField.Of)) + ResultsCsv.EndOfLine)))];
    }

    public static Task<byte[]> ToXlsxAsync(CombinedReport report, CancellationToken cancellationToken) => Workbook.WriteAsync(
        async book =>
        {
            await book.StartAsync("Ranking", Heads(report));
            foreach (var player in report.Players)
            {
                await book.AddAsync(
                [
                    Workbook.Number(player.Place), Workbook.Text(player.Name), Workbook.Number(player.Total), Workbook.Number(player.Right), Workbook.Number(player.Asked),
                    .. player.Points.Select(Workbook.Number),
                ]);
            }

            if (report.Questions is { } questions)
            {
                await ReportWorkbook.AddQuestionsAsync(book, questions);
            }
        },
        cancellationToken);

    private static IReadOnlyList<(string Head, double Width)> Heads(CombinedReport report) =>
    [
        ("Place", 8), ("Name", 26), ("Total", 10), ("Right", 8), ("Of", 8),
        .. report.Reports.Select(one => ($"{one.Title} {ReportFileName.Day(one.At)}", PointsWidth)),
    ];

    private static string[] Line(CombinedPlayer player) =>
        [Text(player.Place), player.Name, Text(player.Total), Text(player.Right), Text(player.Asked), .. player.Points.Select(points => points is { } won ? Text(won) : "")];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
