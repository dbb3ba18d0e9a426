using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Files;
using QuizNet.Quiz.Results;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Games.Ending;

/// <summary>What a host takes away: while the game is on as far as it has come, and for half a day after its end. The database keeps it for longer.</summary>
internal static class ResultsApi
{
    public static void MapResults(this RouteGroupBuilder games)
    {
        games.MapGet("/{pin}/results", GetAsync).WithSummary("The table of a game, with all answers").WithExample("pin", "482913");
        games.MapGet("/{pin}/results.xlsx", GetXlsxAsync).WithSummary("The same as a workbook, with what became of each question").WithExample("pin", "482913");
        games.MapGet("/{pin}/results.csv", GetCsvAsync).WithSummary("The same for a spreadsheet").WithExample("pin", "482913");
    }

    private static async Task<Results<Ok<GameReport>, ProblemHttpResult>> GetAsync(
        string pin, [FromHeader(Name = GameKey.Header)] string? key, GameFinder finder, GameRecords records, HttpContext context, CancellationToken cancellationToken)
    {
        var (game, trouble) = await finder.FindAsync(pin, key, ofHost: false, context, cancellationToken);
        return game is null ? trouble!.ToProblem() : TypedResults.Ok(ResultsJson.Of(await records.ReadAsync(game, cancellationToken)));
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetXlsxAsync(
        string pin, [FromHeader(Name = GameKey.Header)] string? key, GameFinder finder, GameRecords records, HttpContext context, CancellationToken cancellationToken)
    {
        var (game, trouble) = await finder.FindAsync(pin, key, ofHost: false, context, cancellationToken);
        return game is null
            ? trouble!.ToProblem()
            : TypedResults.File(await ReportWorkbook.OfAsync(await records.ReadAsync(game, cancellationToken), cancellationToken), Workbook.ContentType, $"quiznet-{game.Book.Pin}.xlsx");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetCsvAsync(
        string pin, [FromHeader(Name = GameKey.Header)] string? key, GameFinder finder, GameRecords records, HttpContext context, CancellationToken cancellationToken)
    {
        var (game, trouble) = await finder.FindAsync(pin, key, ofHost: false, context, cancellationToken);
        return game is null
            ? trouble!.ToProblem()
            : TypedResults.File(ResultsCsv.Of(await records.ReadAsync(game, cancellationToken)), ResultsCsv.ContentType, $"quiznet-{game.Book.Pin}.csv");
    }
}
