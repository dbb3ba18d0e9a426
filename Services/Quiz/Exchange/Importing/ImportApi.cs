using System.Security.Claims;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Quiz.Exchange.Importing;

/// <summary>What is in a file of another program. Nothing is saved but the pictures and sounds in it, so that one can see them.</summary>
internal static class ImportApi
{
    // A form has some lines around its file.
    private const int LargestBody = ImportLimits.LargestFile + (64 * 1024);

    public static void MapImport(this RouteGroupBuilder quizzes) => quizzes.MapPost("/import", ImportAsync)
        .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
        .Accepts<Stream>("*/*")
        .WithSummary("What is in a file of another program, and what of it cannot be had here; the file is the body, or a part of a form");

    private static async Task<Results<Ok<ImportAnswer>, ProblemHttpResult>> ImportAsync(
        HttpRequest request, ClaimsPrincipal user, Importer importer, ImportedFiles files, CancellationToken cancellationToken)
    {
        var upload = await UploadReader.ReadAsync(request, cancellationToken);
        if (upload.IsRefused)
        {
            return TypedResults.Problem(upload.Complaint, statusCode: upload.Status);
        }

        var reading = await importer.ReadAsync(upload.File, cancellationToken);
        if (reading is not { Reader: { } reader, Imported: { } imported })
        {
            return TypedResults.Problem(reading.Complaint, statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        var (quiz, problems) = await files.PutAwayAsync(imported, user.UserId(), cancellationToken);
        return TypedResults.Ok(new ImportAnswer(reader.Format, reader.Name, quiz.Questions.Count, problems, quiz));
    }
}
