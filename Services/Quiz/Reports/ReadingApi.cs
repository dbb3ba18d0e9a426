using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Files;
using QuizNet.Quiz.Reports.Keeping;
using QuizNet.Quiz.Reports.Sources;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results.Rows;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Reports;

/// <summary>One's own games and assignments, to look at and to take away.</summary>
internal static class ReadingApi
{
    private const int PageSize = 50;

    // Characters.
    private const int LongestSearch = 100;

    public static void MapReading(this RouteGroupBuilder reports)
    {
        reports.MapGet("", ListAsync).WithSummary("One's reports, the newest first, one page at a time; search looks in their titles").WithExample("search", "first steps");
        reports.MapGet("/{kind}/{id}", GetAsync).WithSummary("A report: players by place, and how each question went").WithExample("kind", "game");
        reports.MapGet("/{kind}/{id}/file", GetFileAsync).WithSummary("A report as a file: xlsx, csv or json").WithExample("kind", "game").WithExample("format", "xlsx");
        reports.MapGet("/{kind}/{id}/players/{player}", GetPlayerAsync).WithSummary("All that one player was asked, and has answered").WithExample("kind", "game");
    }

    private static async Task<Results<Ok<ReportList>, ProblemHttpResult>> ListAsync(
        string? search, string? after, WordOf<ReportKind>? kind, ClaimsPrincipal user, ReportSources sources, Retention retention, CancellationToken cancellationToken)
    {
        if (search is not null && (search.Length > LongestSearch || !search.IsStorable()))
        {
            return ReportProblems.Bad($"'search' may have at most {LongestSearch} characters of valid Unicode.");
        }

        var cursor = after is { Length: > 0 } ? ReportCursor.Read(after) : null;
        if (after is { Length: > 0 } && cursor is null)
        {
            return ReportProblems.Bad("'after' takes what 'next' of the page before says.");
        }

        var owner = user.UserId()!;
        var wanted = new ReportSearch(owner, SearchedText.Of(search?.Trim() ?? ""), cursor, PageSize, await retention.DaysAsync(owner, cancellationToken));
        var (page, next) = await sources.ListAsync(kind?.Value, wanted, cancellationToken);
        return TypedResults.Ok(new ReportList(page, page.Count, next));
    }

    private static async Task<Results<Ok<QuizReport>, ProblemHttpResult>> GetAsync(
        WordOf<ReportKind> kind, string id, ClaimsPrincipal user, ReportSources sources, Retention retention, CancellationToken cancellationToken) =>
        await sources.ReadAsync(kind.Value, id, user.UserId()!, cancellationToken) is { } game
            ? TypedResults.Ok(Report.Of(kind.Value, game, await retention.DaysAsync(user.UserId()!, cancellationToken)))
            : ReportProblems.NoSuchReport;

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetFileAsync(
        WordOf<ReportKind> kind, string id, WordOf<ReportFile>? format, ClaimsPrincipal user, ReportSources sources, Retention retention, CancellationToken cancellationToken)
    {
        if (!ReportFiles.IsKnown(format?.Value))
        {
            return ReportFiles.Unknown;
        }

        return await sources.ReadAsync(kind.Value, id, user.UserId()!, cancellationToken) is { } game
            ? await ReportFiles.OfAsync(kind.Value, game, await retention.DaysAsync(user.UserId()!, cancellationToken), format?.Value, cancellationToken)
            : ReportProblems.NoSuchReport;
    }

    private static async Task<Results<Ok<PlayerPage>, ProblemHttpResult>> GetPlayerAsync(
        WordOf<ReportKind> kind, string id, string player, ClaimsPrincipal user, ReportSources sources, Retention retention, CancellationToken cancellationToken)
    {
        if (await sources.ReadAsync(kind.Value, id, user.UserId()!, cancellationToken) is not { } game)
        {
            return ReportProblems.NoSuchReport;
        }

        return Report.PageOf(kind.Value, game, player, await retention.DaysAsync(user.UserId()!, cancellationToken)) is { } page ? TypedResults.Ok(page) : ReportProblems.NoSuchPlayer;
    }
}
