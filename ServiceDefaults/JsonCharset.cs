using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace QuizNet.ServiceDefaults;

/// <summary>JSON is UTF-8 (RFC 8259 §8.1). What says otherwise is refused here, because the framework fails on a charset that it does not know.</summary>
internal static class JsonCharset
{
    public static void UseJsonCharset(this WebApplication app) => app.Use((context, next) => IsUtf8(context.Request)
        ? next(context)
        : throw new BadHttpRequestException("Send the body as JSON in UTF-8.", StatusCodes.Status415UnsupportedMediaType));

    private static bool IsUtf8(HttpRequest request) =>
        request.ContentType?.Contains("charset", StringComparison.OrdinalIgnoreCase) is not true
        || !request.HasJsonContentType()
        || !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        || HeaderUtilities.RemoveQuotes(type.Charset) is var charset && (charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase));
}
