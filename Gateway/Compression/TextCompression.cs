using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace QuizNet.Gateway.Compression;

/// <summary>Compresses text that is worth it. What a service has compressed, streams, or wants left alone goes as it is.</summary>
internal sealed class TextCompression(IServiceProvider services, IOptions<ResponseCompressionOptions> options) : ResponseCompressionProvider(services, options)
{
    // Below it the headers and the time are worth more than what is saved.
    private const long SmallestBody = 1024;

    // No event streams or lines of JSON: they would wait in the compressor.
    public static readonly string[] Types =
        ["application/json", "application/problem+json", "application/javascript", "text/javascript", "text/html", "text/css", "text/plain", "image/svg+xml"];

    public override bool ShouldCompressResponse(HttpContext context)
    {
        var headers = context.Response.Headers;
        return headers.ContentLength is not < SmallestBody
            && headers.SetCookie.Count == 0
            && headers.CacheControl.ToString().Contains("no-transform", StringComparison.OrdinalIgnoreCase) is false
            && base.ShouldCompressResponse(context);
    }
}

internal static class CompressionServices
{
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(options =>
        {
            // Secrets beside text of a stranger's choice could be guessed by the length (BREACH); tokens are in headers, and those who get cookies get no compression.
            options.EnableForHttps = true;
            options.MimeTypes = TextCompression.Types;
            options.Providers.Add<BrotliCompressionProvider>();
            options.Providers.Add<GzipCompressionProvider>();
        });
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddSingleton<IResponseCompressionProvider, TextCompression>();
    }
}
