using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.ServiceDefaults.Idempotency;

/// <summary>
/// The Idempotency-Key of a request, as a parameter of its handler: null if there is none. Id: who wants what under which key.
/// Fingerprint: of the body. Parameters like this one are read before the body is, so the body is read here and rewound.
/// </summary>
public sealed record RequestKey(string Id, string Fingerprint) : IBindableFromHttpContext<RequestKey>, IEndpointParameterMetadataProvider
{
    public static async ValueTask<RequestKey?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var request = context.Request;
        if (!request.Headers.TryGetValue(IdempotencyHeader.Name, out var given))
        {
            return null;
        }

        if (!IdempotencyHeader.IsKey(given))
        {
            throw new BadHttpRequestException(IdempotencyHeader.Mistake);
        }

        request.EnableBuffering();
        var fingerprint = Convert.ToHexString(await SHA256.HashDataAsync(request.Body, context.RequestAborted));
        request.Body.Position = 0;
        return new RequestKey(IdOf(context.User.UserId(), request.Method, request.Path, given.ToString()), fingerprint);
    }

    public static void PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) => builder.Metadata.Add(new TakesIdempotencyKey());

    // None of the parts has a line break in it, so no two requests have the same text.
    public static string IdOf(string? user, string method, string path, string key) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{user}\n{method}\n{Uri.EscapeDataString(path)}\n{key}")));
}

/// <summary>Metadata of the endpoints that take one.</summary>
internal sealed record TakesIdempotencyKey;
