using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Combining;
using QuizNet.Quiz.Reports.Files;
using QuizNet.Quiz.Reports.Keeping;
using QuizNet.Quiz.Reports.Sources;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Reports;

internal static class CombiningApi
{
    private const int Most = 50;

    // Those of one quiz are kept until all are there, about 300 bytes each.
    private const int MostAnswers = 400_000;

    public static void MapCombining(this RouteGroupBuilder reports)
    {
        reports.MapGet("/combined", GetAsync).WithSummary($"2 to {Most} of one's reports as one: a course, or a quiz in several classes").WithExample("report", "game:0199a0b1c2d3");
        reports.MapGet("/combined/file", GetFileAsync).WithSummary("The same as a file: xlsx, csv or json").WithExample("format", "csv");
    }

    private static async Task<Results<Ok<CombinedReport>, ProblemHttpResult>> GetAsync(
        string[]? report, ClaimsPrincipal user, ReportSources sources, Retention retention, CancellationToken cancellationToken)
    {
        var (combined, problem) = await CombineAsync(report ?? [], user.UserId()!, sources, retention, cancellationToken);
        return combined is null ? problem! : TypedResults.Ok(combined);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetFileAsync(
        string[]? report, WordOf<ReportFile>? format, ClaimsPrincipal user, ReportSources sources, Retention retention, CancellationToken cancellationToken)
    {
        if (!ReportFiles.IsKnown(format?.Value))
        {
            return ReportFiles.Unknown;
        }

        var (combined, problem) = await CombineAsync(report ?? [], user.UserId()!, sources, retention, cancellationToken);
        return combined is null ? problem! : await ReportFiles.OfAsync(combined, format?.Value, cancellationToken);
    }

    private static async Task<(CombinedReport? Report, ProblemHttpResult? Problem)> CombineAsync(
        string[] named, string owner, ReportSources sources, Retention retention, CancellationToken cancellationToken)
    {
        var names = named.Take(Most + 1).Select(Read).Distinct().ToList();
        if (names.Contains(null) || named.Length > Most || names.Count < 2)
        {
            return (null, ReportProblems.Bad($"Name 2 to {Most} different reports, each as 'report=game:ID' or 'report=assignment:ID'."));
        }

        var (combination, days, answers) = (new Combination(names.Count), await retention.DaysAsync(owner, cancellationToken), 0);
        foreach (var (kind, id) in names.OfType<(ReportKind, string)>())
        {
            if (await sources.ReadAsync(kind, id, owner, cancellationToken) is not { } game)
            {
                return (null, ReportProblems.NoSuchReport);
            }

            answers += game.Answers.Count;
            if (answers > MostAnswers)
            {
                return (null, ReportProblems.Bad(string.Create(CultureInfo.InvariantCulture, $"Together these reports have more than {MostAnswers} answers. Combine fewer of them.")));
            }

            combination.Add(kind, game, days);
        }

        return (combination.ToReport(), null);
    }

    private static (ReportKind Kind, string Id)? Read(string? name) => name?.Split(':', 2) switch
    {
        ["game", { Length: > 0 } id] => (ReportKind.Game, id),
        ["assignment", { Length: > 0 } id] => (ReportKind.Assignment, id),
        _ => null,
    };
}
