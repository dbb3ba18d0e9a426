using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Drafts;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Authoring.Making;

/// <summary>Where quizzes come from, and how they go.</summary>
internal static class MakingApi
{
    public static void MapMaking(this RouteGroupBuilder quizzes)
    {
        var own = quizzes.MapGroup("").RequireAuthorization(Policies.User);
        own.MapPost("", CreateAsync).WithMetadata(new RequestSizeLimitAttribute(AuthoringLimits.LargestBody))
            .WithSummary("Makes a quiz: an empty one, or with a document").WithExample("""{"document":{"title":"Capitals","questions":[]}}""");
        own.MapPost("/{id}/copy", CopyAsync).WithSummary("Makes a quiz of one's own that is like this one").WithExample("id", "sample-first-steps");
        own.MapDelete("/{id}", DeleteAsync).WithSummary("Deletes a quiz with its versions and links; games that are over keep it as it was played").WithExample("id", ExampleQuiz.Id);
    }

    private static async Task<Results<Created<QuizDraft>, ProblemHttpResult>> CreateAsync(
        CreateQuizRequest request, ClaimsPrincipal user, QuizMaker maker, HttpResponse response, CancellationToken cancellationToken)
    {
        var document = request.Document;
        return document is not null && DraftsApi.Storable(document, out document) is { } trouble
            ? trouble.ToProblem()
            : Made(await maker.MakeAsync(user, document, cancellationToken), response);
    }

    private static async Task<Results<Created<QuizDraft>, ProblemHttpResult>> CopyAsync(
        string id, ClaimsPrincipal user, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess access, QuizMaker maker, HttpResponse response, CancellationToken cancellationToken)
    {
        var original = await access.FindAsync(id, user, key, cancellationToken);
        return QuizTrouble.Of(original, QuizRights.Copy) is { } trouble ? trouble.ToProblem() : Made(await maker.CopyAsync(original!, user, cancellationToken), response);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(string id, ClaimsPrincipal user, QuizPublisher publisher, CancellationToken cancellationToken)
    {
        var (_, trouble) = await publisher.DeleteAsync(id, user, cancellationToken);
        return trouble is null ? TypedResults.NoContent() : trouble.ToProblem();
    }

    private static Results<Created<QuizDraft>, ProblemHttpResult> Made((QuizGrant? Grant, QuizTrouble? Trouble) outcome, HttpResponse response)
    {
        if (outcome.Trouble is { } trouble)
        {
            return trouble.ToProblem();
        }

        response.Headers.ETag = ETags.Of(outcome.Grant!.Quiz.Version);
        return TypedResults.Created($"/api/quizzes/{outcome.Grant.Id}/draft", DraftAnswer.Of(outcome.Grant));
    }
}
