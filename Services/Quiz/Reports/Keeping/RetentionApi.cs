using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Reports.Keeping;

internal static class RetentionApi
{
    public static void MapRetention(this RouteGroupBuilder reports)
    {
        reports.MapGet("/retention", GetAsync).WithSummary("For how many days one's reports are kept");
        reports.MapPut("/retention", PutAsync).WithSummary("Says for how many days one's reports are kept; what is older is deleted within the hour").WithExample("""{"days":90}""");
    }

    private static async Task<Ok<ReportRetention>> GetAsync(ClaimsPrincipal user, Retention retention, CancellationToken cancellationToken) =>
        TypedResults.Ok(new ReportRetention(await retention.ChosenAsync(user.UserId()!, cancellationToken), retention.MostDays));

    private static async Task<Results<Ok<ReportRetention>, ProblemHttpResult>> PutAsync(
        ReportRetention request, ClaimsPrincipal user, Retention retention, CancellationToken cancellationToken)
    {
        if (request.Days < 1 || request.Days > retention.MostDays)
        {
            return TypedResults.Problem(
                string.Create(CultureInfo.InvariantCulture, $"'days' may be 1 to {retention.MostDays}: no reports are kept for longer here."), statusCode: StatusCodes.Status400BadRequest);
        }

        try
        {
            await retention.ChooseAsync(user.UserId()!, request.Days, cancellationToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure))
        {
            return TypedResults.Problem("You have just said so in another place as well. Look at what is there now, and decide anew.", statusCode: StatusCodes.Status409Conflict);
        }

        return TypedResults.Ok(new ReportRetention(request.Days, retention.MostDays));
    }
}
