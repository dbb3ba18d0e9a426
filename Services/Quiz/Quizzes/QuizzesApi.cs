using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;
using QuizNet.Quiz.Authoring.Search;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Quizzes;

/// <summary>What can be played: samples and the catalogue by everybody, other quizzes by their authors and those who have a link.</summary>
internal static class QuizzesApi
{
    public static void AddQuizzes(this IHostApplicationBuilder builder)
    {
        builder.AddCache();
        builder.Services.AddSingleton<QuizReader>();
        builder.Services.AddScoped<QuizList>();
        builder.Services.AddHostedService<SamplesAtStart>();
    }

    public static void MapQuizzes(this WebApplication app)
    {
        var quizzes = app.MapGroup("/api/quizzes").WithTags("Quizzes");
        quizzes.MapGet("", ListAsync).WithSummary("One's quizzes and those that one may edit, the last changed first, and the samples").WithExample("search", "network");
        quizzes.MapGet("/{id}", GetAsync).WithSummary("A quiz with its solutions, as it was published: a sample, one's own, of the catalogue, or by a link").WithExample("id", "sample-first-steps");
    }

    private static async Task<Results<Ok<QuizSummaries>, ProblemHttpResult>> ListAsync(
        string? search, string? after, ClaimsPrincipal user, QuizList quizzes, CancellationToken cancellationToken)
    {
        if (search is not null && (search.Length > AuthoringLimits.LongestQuery || !search.IsStorable()) || ListCursor.Parse(after) is not { } cursor)
        {
            return QuizTrouble.Bad($"search has up to {AuthoringLimits.LongestQuery} characters, and after is what 'next' was.").ToProblem();
        }

        return TypedResults.Ok(await quizzes.ReadAsync(user.UserId(), Words.Asked(search), cursor, cancellationToken));
    }

    private static async Task<Results<Ok<QuizDocument>, ProblemHttpResult>> GetAsync(
        string id, ClaimsPrincipal user, [FromHeader(Name = QuizKey.Header)] string? key, QuizAccess access, HttpContext http, CancellationToken cancellationToken)
    {
        var (quiz, outcome) = await access.ReadAsync(id, user, key, cancellationToken);
        http.Response.SetCacheOutcome(outcome);
        return quiz is not null ? TypedResults.Ok(quiz) : QuizTrouble.NoSuchQuiz.ToProblem();
    }
}
