using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace QuizNet.Quiz.Files;

/// <summary>A file that somebody sends: as the body of a request, or as the one part of a form. All of it has come, or there is a complaint.</summary>
internal sealed record UploadedFile(ReadOnlyMemory<byte> Content, string? Name = null, string? Complaint = null)
{
    private const int LongestBoundary = 70;

    /// <summary>The endpoint's RequestSizeLimit bounds the body; what is larger, or is cut off, becomes a problem by itself.</summary>
    public static async Task<UploadedFile> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return new UploadedFile(await ReadAsync(request.Body, cancellationToken));
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).ToString();
        if (boundary.Length is 0 or > LongestBoundary)
        {
            return Faulty($"A form needs a boundary of 1 to {LongestBoundary} characters in its Content-Type.");
        }

        try
        {
            return await ReadFormAsync(new MultipartReader(boundary, request.Body), cancellationToken);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException and not BadHttpRequestException)
        {
            return Faulty("The form is cut off, or is no form. Send the file as it is, or as the one part of multipart/form-data.");
        }
    }

    private static UploadedFile Faulty(string complaint) => new(default, Complaint: complaint);

    private static async Task<UploadedFile> ReadFormAsync(MultipartReader form, CancellationToken cancellationToken)
    {
        if (await form.ReadNextSectionAsync(cancellationToken) is not { } part)
        {
            return Faulty("The form has no part. Send the file as its one part.");
        }

        var content = await ReadAsync(part.Body, cancellationToken);
        if (await form.ReadNextSectionAsync(cancellationToken) is not null)
        {
            return Faulty("The form has several parts. Send one file at a time.");
        }

        var name = ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition)
            ? HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName)
            : default;
        return new UploadedFile(content, name.HasValue ? name.ToString() : null);
    }

    // As much is held as has come, whatever its sender says will come.
    private static async Task<ReadOnlyMemory<byte>> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        await body.CopyToAsync(content, cancellationToken);
        return content.ToArray();
    }
}
