using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Drafts;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Authoring.Versions;

internal static class VersionsApi
{
    public static void MapVersions(this RouteGroupBuilder quizzes)
    {
        quizzes.MapGet("/{id}/versions", ListAsync).WithSummary("What the quiz was before, the newest first").WithExample("id", ExampleQuiz.Id);
        quizzes.MapGet("/{id}/versions/{version:long}", GetAsync).WithSummary("The quiz as it once was").WithExample("id", ExampleQuiz.Id).WithExample("version", "1");
        quizzes.MapPost("/{id}/versions/{version:long}/restore", RestoreAsync).WithSummary("Makes what the quiz once was its next version (If-Match); nothing is lost")
            .WithExample("id", ExampleQuiz.Id).WithExample("version", "1").WithExample("If-Match", "\"2\"");
    }

    private static async Task<Results<Ok<QuizVersions>, ProblemHttpResult>> ListAsync(
        string id, ClaimsPrincipal user, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess access, QuizHistory history, CancellationToken cancellationToken)
    {
        var grant = await access.FindAsync(id, user, key, cancellationToken);
        return QuizTrouble.Of(grant, QuizRights.Edit) is { } trouble ? trouble.ToProblem() : TypedResults.Ok(await history.ListAsync(grant!.Quiz, cancellationToken));
    }

    private static async Task<Results<Ok<QuizDocument>, ProblemHttpResult>> GetAsync(
        string id, long version, ClaimsPrincipal user, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess access, QuizHistory history, CancellationToken cancellationToken)
    {
        var grant = await access.FindAsync(id, user, key, cancellationToken);
        return QuizTrouble.Of(grant, QuizRights.Edit) is { } trouble ? trouble.ToProblem()
            : await history.FindAsync(grant!.Quiz, version, cancellationToken) is { } document ? TypedResults.Ok(document)
            : QuizTrouble.NoSuchVersion.ToProblem();
    }

    private static async Task<Results<Ok<QuizDraft>, ProblemHttpResult>> RestoreAsync(
        string id,
        long version,
        ClaimsPrincipal user,
        [FromHeader(Name = QuizKey.Header)] string? key,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        QuizEditor editor,
        HttpResponse response,
        CancellationToken cancellationToken) =>
        ifMatch is null ? QuizTrouble.NoCondition.ToProblem() : DraftAnswer.Of(await editor.RestoreAsync(id, user, key, ifMatch, version, cancellationToken), response);
}
