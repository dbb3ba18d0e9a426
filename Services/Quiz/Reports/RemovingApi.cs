using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Sources;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Reports;

internal static class RemovingApi
{
    public static void MapRemoving(this RouteGroupBuilder reports)
    {
        reports.MapDelete("/{kind}/{id}", DeleteAsync).WithSummary("Deletes a report with all that was kept of it").WithExample("kind", "game");
        reports.MapDelete("/{kind}/{id}/players/{player}", RemovePlayerAsync)
            .WithSummary("Removes a player's name and answers; all others are counted as if that player had never been there").WithExample("kind", "game");
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        WordOf<ReportKind> kind, string id, ClaimsPrincipal user, ReportSources sources, CancellationToken cancellationToken) =>
        await sources.DeleteAsync(kind.Value, id, user.UserId()!, cancellationToken) ? TypedResults.NoContent() : ReportProblems.NoSuchReport;

    private static async Task<Results<NoContent, ProblemHttpResult>> RemovePlayerAsync(
        WordOf<ReportKind> kind, string id, string player, ClaimsPrincipal user, ReportSources sources, CancellationToken cancellationToken) =>
        await sources.RemovePlayerAsync(kind.Value, id, user.UserId()!, player, cancellationToken) ? TypedResults.NoContent() : ReportProblems.NoSuchPlayer;
}
