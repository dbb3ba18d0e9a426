using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Assigned.Teaching;

/// <summary>What a teacher assigns. Somebody else's assignments are not there.</summary>
internal static class AssignmentsApi
{
    // Bytes.
    private const int LargestBody = 16 * 1024;

    public static void MapAssignments(this WebApplication app)
    {
        var assignments = app.MapGroup("/api/assignments").WithTags("Assignments").RequireAuthorization(Policies.User).WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        assignments.MapPost("", CreateAsync).WithSummary("Assigns a quiz, as it is published now")
            .WithExample("""{"quizId":"sample-first-steps","options":{"closesAt":"2030-01-31T18:00:00Z","attempts":2,"shuffleOptions":true}}""");
        assignments.MapGet("", ListAsync).WithSummary("One's assignments, the newest first");
        assignments.MapGet("/{id}", GetAsync).WithSummary("An assignment, with how many take part");
        assignments.MapPatch("/{id}", ChangeAsync).WithSummary("Changes title and options. An earlier end ends what is running, a later one lets it go on")
            .WithExample("""{"title":"Homework for Monday"}""");
        assignments.MapDelete("/{id}", DeleteAsync).WithSummary("Deletes an assignment with all answers to it");
    }

    private static async Task<Results<Created<AssignmentInfo>, ProblemHttpResult>> CreateAsync(
        CreateAssignmentRequest request, [FromHeader(Name = QuizKey.Header)] string? key, AssignmentEditor editor, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (made, trouble) = await editor.CreateAsync(request, user, key, cancellationToken);
        return made is null ? trouble!.ToProblem() : TypedResults.Created($"/api/assignments/{made.Id}", made);
    }

    private static async Task<Results<Ok<AssignmentList>, ProblemHttpResult>> ListAsync(string? after, AssignmentReader reader, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        after is null || AssignmentReader.IsId(after)
            ? TypedResults.Ok(await reader.ListAsync(user.UserId()!, after, cancellationToken))
            : TypedResults.Problem("The parameter after takes what was next in the page before.", statusCode: StatusCodes.Status400BadRequest);

    private static async Task<Results<Ok<AssignmentInfo>, ProblemHttpResult>> GetAsync(string id, AssignmentReader reader, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, user.UserId()!, cancellationToken) is { } found ? TypedResults.Ok(found) : AssignedTroubles.NoSuchAssignment.ToProblem();

    private static async Task<Results<Ok<AssignmentInfo>, ProblemHttpResult>> ChangeAsync(
        string id, ChangeAssignmentRequest request, AssignmentEditor editor, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (!AssignmentReader.IsId(id))
        {
            return AssignedTroubles.NoSuchAssignment.ToProblem();
        }

        var (changed, trouble) = await editor.ChangeAsync(id, request, user.UserId()!, cancellationToken);
        return changed is null ? trouble!.ToProblem() : TypedResults.Ok(changed);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(string id, AssignmentEditor editor, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        await editor.DeleteAsync(id, user.UserId()!, cancellationToken) is { } trouble ? trouble.ToProblem() : TypedResults.NoContent();
}
