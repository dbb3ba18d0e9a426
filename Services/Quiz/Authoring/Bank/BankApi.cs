using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Drafts;
using QuizNet.Quiz.Authoring.Search;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Bank;

internal static class BankApi
{
    private const string Entry = """{"question":{"type":"true-false","text":"Bern is the capital of Switzerland","solution":true,"tags":["geography"]}}""";

    public static void MapBank(this WebApplication app)
    {
        var bank = app.MapGroup("/api/bank").WithTags("Question bank").RequireAuthorization(Policies.User);
        bank.MapGet("", ListAsync).WithSummary("One's questions, the newest first, by words, tag and type").WithExample("search", "capital");
        bank.MapGet("/tags", TagsAsync).WithSummary("The tags of one's questions, with how often each is there");
        bank.MapPost("", AddAsync).WithMetadata(new RequestSizeLimitAttribute(AuthoringLimits.LargestBankBody)).WithSummary("Keeps questions, all or none of them; count says how many")
            .WithExample("""{"questions":[{"type":"true-false","text":"Bern is the capital of Switzerland","solution":true,"tags":["geography"]}]}""");
        bank.MapGet("/{id}", GetAsync).WithSummary("A question; the ETag is for If-Match").WithExample("id", ExampleQuiz.Id);
        bank.MapPut("/{id}", PutAsync).WithMetadata(new RequestSizeLimitAttribute(AuthoringLimits.LargestBody))
            .WithSummary("Changes a question (If-Match)").WithExample("id", ExampleQuiz.Id).WithExample("If-Match", "\"1\"").WithExample(Entry);
        bank.MapDelete("/{id}", DeleteAsync).WithSummary("Deletes a question").WithExample("id", ExampleQuiz.Id);
    }

    private static async Task<Results<Ok<BankPage>, ProblemHttpResult>> ListAsync(
        string? search, string? tag, string? type, string? after, ClaimsPrincipal user, BankBook bank, CancellationToken cancellationToken)
    {
        if (new[] { search, tag, type, after }.Any(text => text is not null && (text.Length > AuthoringLimits.LongestQuery || !text.IsStorable())))
        {
            return QuizTrouble.Bad($"search, tag, type and after have up to {AuthoringLimits.LongestQuery} characters of valid Unicode.").ToProblem();
        }

        return TypedResults.Ok(await bank.ListAsync(user.UserId()!, Words.Asked(search), Given(tag), Given(type), Given(after), cancellationToken));
    }

    private static async Task<Ok<BankTags>> TagsAsync(ClaimsPrincipal user, BankBook bank, CancellationToken cancellationToken) =>
        TypedResults.Ok(await bank.TagsAsync(user.UserId()!, cancellationToken));

    private static async Task<Results<Ok<BankPage>, ProblemHttpResult>> AddAsync(AddToBankRequest request, ClaimsPrincipal user, BankBook bank, CancellationToken cancellationToken)
    {
        if (request.Questions is not { Count: > 0 and <= AuthoringLimits.MostAdded } questions)
        {
            return QuizTrouble.Bad($"'questions' is a list of 1 to {AuthoringLimits.MostAdded}.").ToProblem();
        }

        if (questions.Select((question, number) => DraftRules.Mistake(question) is { } wrong ? $"Question {number + 1}: {wrong}" : null).FirstOrDefault(wrong => wrong is not null) is { } mistake)
        {
            return QuizTrouble.Bad(mistake).ToProblem();
        }

        var (added, trouble) = await bank.AddAsync(user.UserId()!, questions, cancellationToken);
        return trouble is null ? TypedResults.Ok(added!) : trouble.ToProblem();
    }

    private static async Task<Results<Ok<BankEntry>, ProblemHttpResult>> GetAsync(string id, ClaimsPrincipal user, BankBook bank, HttpResponse response, CancellationToken cancellationToken) =>
        Answer(await bank.FindAsync(user.UserId()!, id, cancellationToken), response);

    private static async Task<Results<Ok<BankEntry>, ProblemHttpResult>> PutAsync(
        string id,
        ChangeInBankRequest request,
        ClaimsPrincipal user,
        [FromHeader(Name = "If-Match")] string? ifMatch,
        BankBook bank,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (ifMatch is null)
        {
            return QuizTrouble.NoCondition.ToProblem();
        }

        return DraftRules.Mistake(request.Question) is { } mistake
            ? QuizTrouble.Bad(mistake).ToProblem()
            : Answer(await bank.ChangeAsync(user.UserId()!, id, ifMatch, request.Question, cancellationToken), response);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        string id, ClaimsPrincipal user, [FromHeader(Name = "If-Match")] string? ifMatch, BankBook bank, CancellationToken cancellationToken)
    {
        var (_, trouble) = await bank.ChangeAsync(user.UserId()!, id, ifMatch, question: null, cancellationToken);
        return trouble is null ? TypedResults.NoContent() : trouble.ToProblem();
    }

    private static Results<Ok<BankEntry>, ProblemHttpResult> Answer((BankEntry? Entry, QuizTrouble? Trouble) outcome, HttpResponse response)
    {
        if (outcome.Entry is { } entry)
        {
            response.Headers.ETag = ETags.Of(entry.Version);
        }

        return outcome.Trouble is { } trouble ? trouble.ToProblem() : TypedResults.Ok(outcome.Entry!);
    }

    private static string? Given(string? text) => text is { Length: > 0 } ? text : null;
}
