using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using QuizNet.ServiceDefaults.Pages;

namespace QuizNet.Quiz.Files;

/// <summary>How a file is sent: as what it was found to be, and as nothing else. Its name is that of its content, so a browser asks for it once.</summary>
internal static class FileAnswer
{
    // Should one be opened as a page of its own, nothing in it may run, load or send anything.
    private const string Policy = "default-src 'none'; sandbox";

    public static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(string name, MediaStore store, HttpResponse response, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(name, cancellationToken) is not { } file)
        {
            return TypedResults.Problem("There is no file of this name. POST /api/media answers the address of what it has stored.", statusCode: StatusCodes.Status404NotFound);
        }

        var headers = response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = Policy;
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers.CacheControl = PageAnswer.Forever;
        return TypedResults.Bytes(file.Content, file.Type, enableRangeProcessing: true, entityTag: new EntityTagHeaderValue($"\"{file.Id}\""));
    }
}
