using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Search;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Catalogue;

internal static class CatalogueApi
{
    public static void MapCatalogue(this RouteGroupBuilder quizzes)
    {
        quizzes.MapGet("/catalogue", SearchAsync).WithSummary("Quizzes that their authors have made public, by words of their titles, descriptions, tags and questions").WithExample("search", "capital");
        quizzes.MapPut("/{id}/rating", RateAsync).RequireAuthorization(Policies.User).WithSummary("What one thinks of somebody's quiz in the catalogue: 1 to 5 stars")
            .WithExample("id", ExampleQuiz.Id).WithExample("""{"stars":5}""");
    }

    private static async Task<Results<Ok<CataloguePage>, ProblemHttpResult>> SearchAsync(
        string? search, string? language, string? tag, WordOf<CatalogueOrder>? order, string? after, CatalogueReader catalogue, CancellationToken cancellationToken)
    {
        if (new[] { search, language, tag }.Any(text => text is not null && (text.Length > AuthoringLimits.LongestQuery || !text.IsStorable())) || ListCursor.Parse(after) is not { } cursor)
        {
            return QuizTrouble.Bad($"search, language and tag have up to {AuthoringLimits.LongestQuery} characters, and after is what 'next' was.").ToProblem();
        }

        var wanted = new CatalogueQuestion(
            Words.Asked(search),
            LanguageTag.Normal(language),
            tag is { Length: > 0 } ? QuizTags.Normal(tag) : null,
            order?.Value ?? CatalogueOrder.Fit,
            cursor);
        return TypedResults.Ok(await catalogue.ReadAsync(wanted, cancellationToken));
    }

    private static async Task<Results<Ok<QuizFront>, ProblemHttpResult>> RateAsync(
        string id, RateQuizRequest request, ClaimsPrincipal user, Rater rater, FrontReader fronts, CancellationToken cancellationToken)
    {
        if (request.Stars is not (>= 1 and <= 5 and var stars))
        {
            return QuizTrouble.Bad("'stars' is a number from 1 to 5.").ToProblem();
        }

        var (grant, trouble) = await rater.RateAsync(id, user, stars, cancellationToken);
        return trouble is null ? TypedResults.Ok(await fronts.OfAsync(grant!, user, cancellationToken)) : trouble.ToProblem();
    }
}
