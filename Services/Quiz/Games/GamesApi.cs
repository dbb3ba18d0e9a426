using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Games.Opening;
using QuizNet.Quiz.Games.Seats;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Games;

/// <summary>What is asked once: to open a game, to find it, to join it. What goes on in it goes over the socket.</summary>
internal static class GamesApi
{
    public static void MapOpening(this RouteGroupBuilder games)
    {
        games.MapPost("", OpenAsync).WithSummary("Opens a game").WithExample("""{"quizId":"sample-first-steps"}""");
        games.MapGet("/{pin}", FindAsync).WithSummary("What whoever has the PIN may know of a game").WithExample("pin", "482913");
        games.MapPost("/{pin}/players", JoinAsync).WithSummary("Joins a game").WithExample("pin", "482913").WithExample("""{"name":"Mia"}""");
        games.MapGet("/{pin}/players", ListAsync).WithSummary("Who has a seat in a game").WithExample("pin", "482913");
        games.MapPost("/{pin}/again", OpenAgainAsync).WithSummary("Opens another game with the same players, when this one is over").WithExample("pin", "482913");
    }

    private static async Task<Results<Created<GameCreated>, ProblemHttpResult>> OpenAsync(
        CreateGameRequest request, [FromHeader(Name = QuizKey.Header)] string? quizKey, GameOpening opening, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (created, trouble) = await opening.OpenAsync(request, user, quizKey, cancellationToken);
        return created is null ? trouble!.ToProblem() : TypedResults.Created($"/api/games/{created.Pin}", created);
    }

    private static async Task<Results<Ok<GameInfo>, ProblemHttpResult>> FindAsync(string pin, GameFinder finder, HttpContext context, CancellationToken cancellationToken)
    {
        var (game, trouble) = await finder.FindAsync(pin, context, cancellationToken);
        return game is null
            ? trouble!.ToProblem()
            : TypedResults.Ok(new GameInfo(
                game.Book.Pin, game.Book.Quiz.Title, game.State.Phase, game.State.Locked, game.Book.Options.GivenNames,
                game.Book.Options.Teams == TeamMode.Chosen ? game.Book.Options.TeamNames : null));
    }

    private static async Task<Results<Created<Joined>, ProblemHttpResult>> JoinAsync(
        string pin, JoinRequest request, GameFinder finder, JoinDesk desk, HttpContext context, CancellationToken cancellationToken)
    {
        var (game, trouble) = await finder.FindAsync(pin, context, cancellationToken);
        if (game is null)
        {
            return trouble!.ToProblem();
        }

        var (joined, refusal) = await desk.JoinAsync(game, request, Address.Of(context.Connection.RemoteIpAddress), cancellationToken);
        return joined is null ? refusal!.ToProblem() : TypedResults.Created($"/api/games/{game.Book.Pin}/players/{joined.Player}", joined);
    }

    private static async Task<Results<Ok<SeatList>, ProblemHttpResult>> ListAsync(
        string pin,
        string? after,
        string? search,
        [FromHeader(Name = GameKey.Header)] string? key,
        GameFinder finder,
        SeatReader seats,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var (game, trouble) = await finder.FindAsync(pin, key, ofHost: false, context, cancellationToken);
        return game is null ? trouble!.ToProblem() : TypedResults.Ok(await seats.ListAsync(game, after, search, cancellationToken));
    }

    private static async Task<Results<Created<GameCreated>, ProblemHttpResult>> OpenAgainAsync(
        string pin, [FromHeader(Name = GameKey.Header)] string? key, GameFinder finder, GameOpening opening, HttpContext context, CancellationToken cancellationToken)
    {
        var (game, trouble) = await finder.FindAsync(pin, key, ofHost: true, context, cancellationToken);
        if (game is null)
        {
            return trouble!.ToProblem();
        }

        var (created, refusal) = await opening.OpenAgainAsync(game, cancellationToken);
        return created is null ? refusal!.ToProblem() : TypedResults.Created($"/api/games/{created.Pin}", created);
    }
}
