using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Files;

/// <summary>Reports as files, with the names that they get where they are saved. Without a format it is a workbook.</summary>
internal static class ReportFiles
{
    private const string Json = "application/json; charset=utf-8";

    // For several reports of several titles.
    private const string Several = "Several reports";

    public static ProblemHttpResult Unknown { get; } = ReportProblems.Bad("'format' must be xlsx, csv or json.");

    // Numbers, too, are read as words of an enum.
    public static bool IsKnown(ReportFile? format) => format is null || Enum.IsDefined(format.Value);

    public static async Task<FileContentHttpResult> OfAsync(ReportKind kind, FinishedGame game, int keptDays, ReportFile? format, CancellationToken cancellationToken)
    {
        var content = format switch
        {
            ReportFile.Csv => ResultsCsv.Of(game),
            ReportFile.Json => JsonSerializer.SerializeToUtf8Bytes(Report.Of(kind, game, keptDays), ContractsJson.Default.QuizReport),
            _ => await ReportWorkbook.OfAsync(game, cancellationToken),
        };
        return File(content, format, game.Quiz.Title, game.EndedAt);
    }

    public static async Task<FileContentHttpResult> OfAsync(CombinedReport report, ReportFile? format, CancellationToken cancellationToken)
    {
        var content = format switch
        {
            ReportFile.Csv => CombinedFiles.ToCsv(report),
            ReportFile.Json => JsonSerializer.SerializeToUtf8Bytes(report, ContractsJson.Default.CombinedReport),
            _ => await CombinedFiles.ToXlsxAsync(report, cancellationToken),
        };
        var title = report.Reports.Select(one => one.Title).Distinct().Count() == 1 ? report.Reports[0].Title : Several;
        return File(content, format, title, report.Reports.Max(one => one.At));
    }

    // The framework writes the name twice, as RFC 6266 has it: as it is, and in ASCII for those who read no other.
    private static FileContentHttpResult File(byte[] content, ReportFile? format, string title, DateTimeOffset at)
    {
        var (type, extension) = format switch { ReportFile.Csv => (ResultsCsv.ContentType, "csv"), ReportFile.Json => (Json, "json"), _ => (Workbook.ContentType, "xlsx") };
        return TypedResults.File(content, type, ReportFileName.Of(title, at, extension));
    }
}
