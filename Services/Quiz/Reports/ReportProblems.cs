using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.Quiz.Reports;

internal static class ReportProblems
{
    public static ProblemHttpResult NoSuchReport { get; } = TypedResults.Problem(
        "There is no report with this id, or it is somebody else's. GET /api/reports lists yours.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult NoSuchPlayer { get; } = TypedResults.Problem(
        "Nobody with this id is in this report. GET /api/reports/{kind}/{id} lists who is.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Bad(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
