using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Quizzes;

/// <summary>What can be played: the samples by everybody, other quizzes by their owner.</summary>
internal static class QuizzesApi
{
    private const int MostListed = 200;

    public static void AddQuizzes(this IHostApplicationBuilder builder)
    {
        builder.AddCache();
        builder.Services.AddSingleton<QuizReader>();
        builder.Services.AddHostedService<SamplesAtStart>();
    }

    public static void MapQuizzes(this WebApplication app)
    {
        var quizzes = app.MapGroup("/api/quizzes").WithTags("Quizzes");
        quizzes.MapGet("", ListAsync).WithSummary("The quizzes that one may play: one's own, the last changed first, and the samples");
        quizzes.MapGet("/{id}", GetAsync).WithSummary("A quiz with its solutions: a sample, or one's own").WithExample("id", "sample-first-steps");
    }

    private static async Task<Ok<QuizSummaries>> ListAsync(ClaimsPrincipal user, QuizContext context, CancellationToken cancellationToken)
    {
        var caller = user.UserId();
        var found = await context.Quizzes.AsNoTracking()
            .Where(quiz => quiz.Owner == null || quiz.Owner == caller)
            .OrderByDescending(quiz => quiz.Owner == null)
            .ThenByDescending(quiz => quiz.UpdatedAt)
            .Take(MostListed)
            .Select(quiz => new QuizSummary(quiz.Id, quiz.Title, quiz.Description, quiz.Language, quiz.Questions, quiz.Owner == null))
            .ToListAsync(cancellationToken);
        var order = SampleQuizzes.All.Keys.ToList();
        IReadOnlyList<QuizSummary> listed = [.. found.Where(quiz => !quiz.Sample), .. found.Where(quiz => quiz.Sample).OrderBy(quiz => order.IndexOf(quiz.Id))];
        return TypedResults.Ok(new QuizSummaries(listed, listed.Count));
    }

    private static async Task<Results<Ok<QuizDocument>, ProblemHttpResult>> GetAsync(
        string id, ClaimsPrincipal user, QuizReader reader, HttpContext http, CancellationToken cancellationToken)
    {
        var (quiz, outcome) = await reader.ReadAsync(id, user.UserId(), cancellationToken);
        http.Response.SetCacheOutcome(outcome);
        return quiz is not null
            ? TypedResults.Ok(quiz)
            : TypedResults.Problem("There is no quiz with this id, or it is somebody else's. GET /api/quizzes lists those that you can play.", statusCode: StatusCodes.Status404NotFound);
    }
}
