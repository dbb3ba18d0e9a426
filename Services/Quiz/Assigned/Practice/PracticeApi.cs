using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Games;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Assigned.Practice;

/// <summary>Questions to practise with, for whoever may see the quiz. Nothing is kept of it.</summary>
internal static class PracticeApi
{
    // Bytes.
    private const int LargestBody = 8 * 1024;

    public static void MapPractice(this WebApplication app)
    {
        var practice = app.MapGroup("/api/quizzes/{id}/practice").WithTags("Practice").WithMetadata(new RequestSizeLimitAttribute(LargestBody));
        practice.MapGet("", BeginAsync).WithSummary("A quiz to practise: its questions without their solutions, mixed by a seed").WithExample("id", "sample-first-steps");
        practice.MapPost("", AnswerAsync).WithSummary("What an answer is worth, and what is right").WithExample("id", "sample-first-steps")
            .WithExample("""{"seed":"any","question":2,"answer":{"choices":[1]}}""");
    }

    private static async Task<Results<Ok<PracticeQuiz>, ProblemHttpResult>> BeginAsync(
        string id, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess quizzes, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (quiz, trouble) = await FindAsync(id, key, quizzes, user, cancellationToken);
        return quiz is null ? trouble!.ToProblem() : TypedResults.Ok(PracticeRules.Begin(id, quiz, GameKey.NewPlayer()));
    }

    private static async Task<Results<Ok<AttemptResult>, ProblemHttpResult>> AnswerAsync(
        string id, PracticeRequest request, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess quizzes, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (quiz, trouble) = await FindAsync(id, key, quizzes, user, cancellationToken);
        if (quiz is null)
        {
            return trouble!.ToProblem();
        }

        var (result, refusal) = PracticeRules.Answer(quiz, request);
        return result is null ? refusal!.ToProblem() : TypedResults.Ok(result);
    }

    private static async Task<(QuizDocument? Quiz, GameTrouble? Trouble)> FindAsync(
        string id, string? key, QuizAccess quizzes, ClaimsPrincipal user, CancellationToken cancellationToken) =>
        (await quizzes.ReadAsync(id, user, key, cancellationToken)).Value is not { } quiz ? (null, AssignedTroubles.NoSuchQuiz)
        : QuizRules.Complaints(quiz).Count > 0 ? (null, GameTroubles.NotPlayable)
        : (quiz, null);
}
