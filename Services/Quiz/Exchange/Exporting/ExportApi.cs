using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.Quiz.Exchange.Exporting;

/// <summary>Quizzes as files, for whoever may copy them.</summary>
internal static class ExportApi
{
    private const string Draft = "draft";

    public static void MapExport(this RouteGroupBuilder quizzes)
    {
        quizzes.MapGet("/{id}/export", ExportAsync).WithSummary("A quiz as a file, in one of the formats of GET /api/quizzes/{id}/exports; version=draft is for its authors")
            .WithExample("id", "sample-first-steps").WithExample("format", "gift");
        quizzes.MapGet("/{id}/exports", ListAsync).WithSummary("The formats that a quiz can be had in, and what each cannot hold of it").WithExample("id", "sample-first-steps");
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ExportAsync(
        string id,
        string? format,
        string? version,
        ClaimsPrincipal user,
        [FromHeader(Name = QuizKey.Header)] string? key,
        QuizAccess access,
        IReadOnlyList<IQuizWriter> writers,
        ExportedFiles files,
        HttpResponse response,
        CancellationToken cancellationToken)
    {
        if (writers.FirstOrDefault(writer => writer.Format == (format ?? writers[0].Format)) is not { } writer)
        {
            return TypedResults.Problem($"The parameter format is one of {string.Join(", ", writers.Select(writer => writer.Format))}.", statusCode: StatusCodes.Status400BadRequest);
        }

        var (quiz, problem) = await FindAsync(id, version, user, key, access, cancellationToken);
        if (quiz is null)
        {
            return problem!;
        }

        // What is in it is never run, whatever a browser takes it for.
        response.Headers.XContentTypeOptions = "nosniff";
        var content = writer.Write(quiz, await files.OfAsync(quiz, cancellationToken));
        return TypedResults.File(content, writer.ContentType, FileName.Of(quiz.Title, writer.Extension));
    }

    private static async Task<Results<Ok<ExportFormats>, ProblemHttpResult>> ListAsync(
        string id,
        string? version,
        ClaimsPrincipal user,
        [FromHeader(Name = QuizKey.Header)] string? key,
        QuizAccess access,
        IReadOnlyList<IQuizWriter> writers,
        CancellationToken cancellationToken)
    {
        var (quiz, problem) = await FindAsync(id, version, user, key, access, cancellationToken);
        return quiz is null ? problem! : TypedResults.Ok(new ExportFormats([.. writers.Select(writer => new ExportFormat(writer.Format, writer.Name, writer.Losses(quiz)))]));
    }

    private static async Task<(QuizDocument? Quiz, ProblemHttpResult? Problem)> FindAsync(
        string id, string? version, ClaimsPrincipal user, string? key, QuizAccess access, CancellationToken cancellationToken)
    {
        if (version is not (null or "" or Draft))
        {
            return (null, TypedResults.Problem($"The parameter version is {Draft}, or not there for what has been published.", statusCode: StatusCodes.Status400BadRequest));
        }

        var grant = await access.FindAsync(id, user, key, cancellationToken);
        var needed = version == Draft ? QuizRights.Edit : QuizRights.Copy;
        if (grant is null || (grant.Rights < needed && version == Draft))
        {
            return (null, TypedResults.Problem("There is no quiz with this id, or it is somebody else's. GET /api/quizzes lists those that you can play.", statusCode: StatusCodes.Status404NotFound));
        }

        if (grant.Rights < needed)
        {
            return (null, TypedResults.Problem("You may look at this quiz, but not take it away. Ask its author for a link that lets you copy it.", statusCode: StatusCodes.Status403Forbidden));
        }

        var quiz = version == Draft ? grant.Draft : grant.Published;
        return quiz is null
            ? (null, TypedResults.Problem("This quiz has not been published yet. Its authors get what they have with version=draft.", statusCode: StatusCodes.Status404NotFound))
            : (quiz, null);
    }
}
