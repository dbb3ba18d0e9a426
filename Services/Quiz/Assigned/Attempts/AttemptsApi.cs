using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Games;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Attempts;

/// <summary>For whoever has the code. Nobody needs an account, but with one they find their attempt on every device.</summary>
internal static class AttemptsApi
{
    // Bytes. As a message of a game: an order of eight items with the longest words fits many times.
    private const int LargestBody = 8 * 1024;

    private const string SomeCode = "KMNPQR47";

    public static void MapAttempts(this WebApplication app)
    {
        var assigned = app.MapGroup("/api/assigned/{code}").WithTags("Assigned").WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        assigned.MapGet("", FrontAsync).WithSummary("What whoever has the code may know of an assignment").WithExample("code", SomeCode);
        assigned.MapPost("/attempts", BeginAsync).WithSummary("Begins an attempt, or goes on with the one that is running").WithExample("code", SomeCode).WithExample("""{"name":"Mia"}""");
        assigned.MapGet("/attempts/{attempt}", LookAsync).WithSummary("An attempt as it is now").WithExample("code", SomeCode);
        assigned.MapPost("/attempts/{attempt}/answers", AnswerAsync).WithSummary("Answers the question that is on; sent twice, the first one counts")
            .WithExample("code", SomeCode).WithExample("""{"question":1,"answer":{"choices":[2]}}""");
        assigned.MapPost("/attempts/{attempt}/finish", FinishAsync).WithSummary("Ends an attempt, whatever is left").WithExample("code", SomeCode);
    }

    private static async Task<Results<Ok<AssignedFront>, ProblemHttpResult>> FrontAsync(
        string code, AssignedFinder finder, TimeProvider time, HttpContext context, CancellationToken cancellationToken)
    {
        var (found, trouble) = await finder.FindAsync(code, Address.Of(context.Connection.RemoteIpAddress), cancellationToken);
        if (found is not var (assignment, quiz))
        {
            return trouble!.ToProblem();
        }

        var now = time.StoredNow();
        return TypedResults.Ok(new AssignedFront(
            assignment.Code, assignment.Title, quiz.Description, assignment.Language, assignment.Questions, assignment.Options, assignment.StateAt(now), now));
    }

    private static async Task<Results<Created<AttemptBegun>, Ok<AttemptBegun>, ProblemHttpResult>> BeginAsync(
        string code,
        BeginAttemptRequest request,
        [FromHeader(Name = AttemptKey.Header)] string? key,
        AssignedFinder finder,
        BeginDesk desk,
        AssignedLimits limits,
        ClaimsPrincipal user,
        HttpContext context,
        CancellationToken cancellationToken)
    {
        var address = Address.Of(context.Connection.RemoteIpAddress);
        var (found, refusal) = await finder.FindAsync(code, address, cancellationToken);
        if (found is not var (assignment, quiz))
        {
            return refusal!.ToProblem();
        }

        if (await limits.HasBegunTooOftenAsync(address))
        {
            return AssignedTroubles.TooManyBegin.ToProblem();
        }

        var (begun, trouble, isNew) = await desk.BeginAsync(assignment, quiz, request.Name, user.UserId(), key, cancellationToken);
        return trouble is not null ? Problem(trouble, begun?.View)
            : isNew ? TypedResults.Created($"/api/assigned/{assignment.Code}/attempts/{begun!.Attempt}", begun)
            : TypedResults.Ok(begun!);
    }

    private static async Task<Results<Ok<AttemptView>, ProblemHttpResult>> LookAsync(
        string code, string attempt, [FromHeader(Name = AttemptKey.Header)] string? key, AttemptDesk desk, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        Answer(await desk.LookAsync(new AttemptAddress(code, attempt, user.UserId(), key), cancellationToken));

    private static async Task<Results<Ok<AttemptView>, ProblemHttpResult>> AnswerAsync(
        string code, string attempt, AttemptAnswerRequest request, [FromHeader(Name = AttemptKey.Header)] string? key, AttemptDesk desk, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        Answer(await desk.AnswerAsync(new AttemptAddress(code, attempt, user.UserId(), key), request, cancellationToken));

    private static async Task<Results<Ok<AttemptView>, ProblemHttpResult>> FinishAsync(
        string code, string attempt, [FromHeader(Name = AttemptKey.Header)] string? key, AttemptDesk desk, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        Answer(await desk.FinishAsync(new AttemptAddress(code, attempt, user.UserId(), key), cancellationToken));

    private static Results<Ok<AttemptView>, ProblemHttpResult> Answer(AttemptOutcome outcome) =>
        outcome.Trouble is { } trouble ? Problem(trouble, outcome.View) : TypedResults.Ok(outcome.View!);

    // The view is in it to go on from.
    private static ProblemHttpResult Problem(GameTrouble trouble, AttemptView? view)
    {
        var problem = trouble.ToProblem();
        if (view is not null)
        {
            problem.ProblemDetails.Extensions["view"] = view;
        }

        return problem;
    }
}
