using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace QuizNet.Quiz.Exchange.Importing;

/// <summary>The file of a request: its body, or the first file of a form. It stays in memory, where there is never more of it than has arrived.</summary>
internal static class UploadReader
{
    private const int LongestBoundary = 100;

    public static async Task<Upload> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || !type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase))
        {
            return await ReadAsync(name: null, request.Body, cancellationToken);
        }

        var boundary = HeaderUtilities.RemoveQuotes(type.Boundary).Value;
        if (string.IsNullOrEmpty(boundary) || boundary.Length > LongestBoundary)
        {
            return new Upload(null, "The form says nothing of where its parts end (boundary).");
        }

        try
        {
            var form = new MultipartReader(boundary, request.Body);
            while (await form.ReadNextSectionAsync(cancellationToken) is { } part)
            {
                if (ContentDispositionHeaderValue.TryParse(part.ContentDisposition, out var disposition) && disposition.IsFileDisposition())
                {
                    var name = disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName;
                    return await ReadAsync(HeaderUtilities.RemoveQuotes(name).Value, part.Body, cancellationToken);
                }
            }
        }
        catch (Exception broken) when (broken is InvalidDataException || (broken is IOException and not BadHttpRequestException))
        {
            return new Upload(null, "The form ends in the middle of a part, or is none. Send the file again.");
        }

        return new Upload(null, "There is no file in the form.");
    }

    private static async Task<Upload> ReadAsync(string? name, Stream body, CancellationToken cancellationToken)
    {
        const int Piece = 64 * 1024;
        using var content = new MemoryStream();
        var piece = new byte[Piece];
        while (await body.ReadAsync(piece, cancellationToken) is > 0 and var read)
        {
            if (content.Length + read > ImportLimits.LargestFile)
            {
                return new Upload(null, $"The file is larger than {ImportLimits.LargestFile / 1024 / 1024} MB. Split it, or leave out its largest pictures.", StatusCodes.Status413PayloadTooLarge);
            }

            content.Write(piece, 0, read);
        }

        return new Upload(new ImportFile(name, content.GetBuffer().AsMemory(0, (int)content.Length)));
    }
}

/// <summary>Either a file, or why there is none.</summary>
internal sealed record Upload(ImportFile? File, string? Complaint = null, int Status = StatusCodes.Status422UnprocessableEntity)
{
    [MemberNotNullWhen(false, nameof(File))]
    public bool IsRefused => File is null;
}
