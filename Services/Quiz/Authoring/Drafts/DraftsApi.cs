using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Authoring.Drafts;

/// <summary>What the authors of a quiz work on.</summary>
internal static class DraftsApi
{
    public static void MapDrafts(this RouteGroupBuilder quizzes)
    {
        quizzes.MapGet("/{id}/draft", GetAsync).WithSummary("The quiz as its authors have saved it last; the ETag is for If-Match").WithExample("id", ExampleQuiz.Id);
        quizzes.MapPut("/{id}/draft", PutAsync).WithMetadata(new RequestSizeLimitAttribute(AuthoringLimits.LargestBody))
            .WithSummary("Saves the next version of the quiz (If-Match); it may be incomplete").WithExample("id", ExampleQuiz.Id).WithExample("If-Match", "\"1\"")
            .WithExample("""{"title":"Capitals","questions":[{"type":"true-false","id":"q1","text":"Bern is the capital of Switzerland","solution":true}]}""");
        quizzes.MapPost("/{id}/publish", PublishAsync).WithSummary("Makes the version that If-Match names the one that others see and play").WithExample("id", ExampleQuiz.Id).WithExample("If-Match", "\"1\"");
    }

    private static async Task<Results<Ok<QuizDraft>, ProblemHttpResult>> GetAsync(
        string id, ClaimsPrincipal user, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess access, HttpResponse response, CancellationToken cancellationToken)
    {
        var grant = await access.FindAsync(id, user, key, cancellationToken);
        return DraftAnswer.Of((grant, QuizTrouble.Of(grant, QuizRights.Edit)), response);
    }

    private static async Task<Results<Ok<QuizDraft>, ProblemHttpResult>> PutAsync(
        string id,
        QuizDocument document,
        ClaimsPrincipal user,
        [FromHeader(Name = QuizKey.Header)] string? key,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        QuizEditor editor,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (ifMatch is null)
        {
            return QuizTrouble.NoCondition.ToProblem();
        }

        return Storable(document, out var storable) is { } trouble
            ? trouble.ToProblem()
            : DraftAnswer.Of(await editor.SaveAsync(id, user, key, ifMatch, storable, cancellationToken), response);
    }

    private static async Task<Results<Ok<QuizDraft>, ProblemHttpResult>> PublishAsync(
        string id,
        ClaimsPrincipal user,
        [FromHeader(Name = QuizKey.Header)] string? key,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        QuizPublisher publisher,
        HttpResponse response,
        CancellationToken cancellationToken) =>
        ifMatch is null ? QuizTrouble.NoCondition.ToProblem() : DraftAnswer.Of(await publisher.PublishAsync(id, user, key, ifMatch, cancellationToken), response);

    /// <summary>The document in the form in which it is saved, or what is wrong with it.</summary>
    public static QuizTrouble? Storable(QuizDocument document, out QuizDocument storable)
    {
        storable = document;
        if (DraftRules.Mistake(document) is { } mistake)
        {
            return QuizTrouble.Bad(mistake);
        }

        storable = DraftShape.Of(document);
        return StoredQuiz.Write(storable).Length > AuthoringLimits.LargestDocument ? QuizTrouble.TooLarge : null;
    }
}
