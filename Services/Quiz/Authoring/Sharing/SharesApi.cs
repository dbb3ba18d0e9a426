using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Authoring.Sharing;

/// <summary>Who else may see a quiz, and what they are shown of it first.</summary>
internal static class SharesApi
{
    public static void MapSharing(this RouteGroupBuilder quizzes)
    {
        quizzes.MapGet("/{id}/front", FrontAsync).WithSummary("What whoever may see a quiz is told of it, and what they may do with it").WithExample("id", "sample-first-steps");

        var own = quizzes.MapGroup("").RequireAuthorization(Policies.User);
        own.MapPut("/{id}/visibility", ShowAsync).WithSummary("Puts a quiz into the catalogue, as soon as it is published, or takes it out").WithExample("id", ExampleQuiz.Id).WithExample("""{"public":true}""");
        own.MapGet("/{id}/shares", ListAsync).WithSummary("The links to a quiz").WithExample("id", ExampleQuiz.Id);
        own.MapPost("/{id}/shares", ShareAsync).WithSummary("Makes a link: whoever has its key may view, copy or edit the quiz").WithExample("id", ExampleQuiz.Id).WithExample("""{"rights":"edit"}""");
        own.MapDelete("/{id}/shares/{share}", EndAsync).WithSummary("Ends a link, and what those may do who came through it").WithExample("id", ExampleQuiz.Id).WithExample("share", "0197c3f1a2b34c5d6e7f8091a2b3c4d6");
    }

    private static async Task<Results<Ok<QuizFront>, ProblemHttpResult>> FrontAsync(
        string id, ClaimsPrincipal user, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess access, FrontReader fronts, CancellationToken cancellationToken)
    {
        var grant = await access.FindAsync(id, user, key, cancellationToken);
        return QuizTrouble.Of(grant, QuizRights.View) is { } trouble ? trouble.ToProblem() : TypedResults.Ok(await fronts.OfAsync(grant!, user, cancellationToken));
    }

    private static async Task<Results<Ok<QuizFront>, ProblemHttpResult>> ShowAsync(
        string id, ChangeVisibilityRequest request, ClaimsPrincipal user, QuizPublisher publisher, FrontReader fronts, CancellationToken cancellationToken)
    {
        if (request.Public is not { } isPublic)
        {
            return QuizTrouble.Bad("Say whether the quiz is 'public': true or false.").ToProblem();
        }

        var (grant, trouble) = await publisher.ShowAsync(id, user, isPublic, cancellationToken);
        return trouble is null ? TypedResults.Ok(await fronts.OfAsync(grant!, user, cancellationToken)) : trouble.ToProblem();
    }

    private static async Task<Results<Ok<QuizShares>, ProblemHttpResult>> ListAsync(
        string id, ClaimsPrincipal user, QuizAccess access, ShareBook shares, CancellationToken cancellationToken)
    {
        var grant = await access.FindAsync(id, user, null, cancellationToken);
        return QuizTrouble.Of(grant, QuizRights.Own) is { } trouble ? trouble.ToProblem() : TypedResults.Ok(await shares.ListAsync(id, cancellationToken));
    }

    private static async Task<Results<Created<QuizShare>, ProblemHttpResult>> ShareAsync(
        string id, ShareRequest request, ClaimsPrincipal user, ShareBook shares, CancellationToken cancellationToken)
    {
        if (request.Rights is not (QuizRights.View or QuizRights.Copy or QuizRights.Edit))
        {
            return QuizTrouble.Bad("'rights' is view, copy or edit.").ToProblem();
        }

        var (share, trouble) = await shares.AddAsync(id, user, request.Rights.Value, cancellationToken);
        return trouble is null ? TypedResults.Created($"/api/quizzes/{id}/shares/{share!.Id}", share) : trouble.ToProblem();
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> EndAsync(string id, string share, ClaimsPrincipal user, ShareBook shares, CancellationToken cancellationToken) =>
        await shares.EndAsync(id, share, user, cancellationToken) is { } trouble ? trouble.ToProblem() : TypedResults.NoContent();
}
