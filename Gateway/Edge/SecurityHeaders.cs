using Microsoft.Extensions.Primitives;

namespace QuizNet.Gateway.Edge;

/// <summary>
/// Tells browsers to take answers for nothing but data. Pages that need more say so themselves, and are not overridden.
/// </summary>
internal static class SecurityHeaders
{
    // A year, as preload lists want it. Without subdomains: they are not ours to speak for.
    private static readonly StringValues Hsts = "max-age=31536000";

    private static readonly KeyValuePair<string, StringValues>[] Always =
    [
        new("X-Content-Type-Options", "nosniff"),
        new("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"),
        new("Referrer-Policy", "no-referrer"),
        new("Cross-Origin-Opener-Policy", "same-origin"),
        new("Cross-Origin-Resource-Policy", "same-origin"),
        new("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
    ];

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // This late, because only then it is known what a service has set.
        context.Response.OnStarting(static state => AddTo((HttpContext)state), context);
        return next(context);
    });

    private static Task AddTo(HttpContext context)
    {
        var headers = context.Response.Headers;
        foreach (var (name, value) in Always)
        {
            headers.TryAdd(name, value);
        }

        // A browser that has seen it once refuses every plain server on localhost.
        if (context.Request.IsHttps && context.Request.Host.Host != "localhost")
        {
            headers.StrictTransportSecurity = Hsts;
        }

        return Task.CompletedTask;
    }
}
