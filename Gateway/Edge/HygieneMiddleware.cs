using Microsoft.AspNetCore.Http.Features;

namespace QuizNet.Gateway.Edge;

/// <summary>Lets in only what everybody behind reads the same way, without the headers that clients have no say in.</summary>
internal sealed class HygieneMiddleware(RequestDelegate next)
{
    private const string Methods = "GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS";

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (!IsTaken(request.Method) && context.Features.Get<IHttpExtendedConnectFeature>() is not { IsExtendedConnect: true })
        {
            context.Response.Headers.Allow = Methods;
            return RefuseAsync(context, StatusCodes.Status405MethodNotAllowed, $"The gateway takes {Methods}.");
        }

        var raw = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
        if ((RequestTarget.Complaint(raw, request.Path.Value!) ?? Framing.Complaint(request.Protocol, request.Headers)) is { } complaint)
        {
            return RefuseAsync(context, StatusCodes.Status400BadRequest, complaint);
        }

        return ClientHeaders.TryRemove(request.Headers)
            ? next(context)
            : RefuseAsync(context, StatusCodes.Status400BadRequest, "The name of a header holds a character that names cannot have.");
    }

    // TRACE tells a page what its own script may not read, CONNECT opens tunnels, and of others nobody knows what they do.
    private static bool IsTaken(string method) => method is "GET" or "POST" or "PUT" or "DELETE" or "HEAD" or "PATCH" or "OPTIONS";

    private static Task RefuseAsync(HttpContext context, int status, string detail)
    {
        // Where the next request begins is anybody's guess.
        if (HttpProtocol.IsHttp11(context.Request.Protocol))
        {
            context.Response.Headers.Connection = "close";
        }

        return TypedResults.Problem(detail, statusCode: status).ExecuteAsync(context);
    }
}
