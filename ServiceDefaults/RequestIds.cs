using System.Diagnostics;
using Microsoft.AspNetCore.Builder;

namespace QuizNet.ServiceDefaults;

/// <summary>Gives every request an id that its response and its problem details carry; one that a caller sends is kept.</summary>
internal static class RequestIds
{
    private const string Header = "X-Request-Id";
    private const int LongestId = 64;

    public static void UseRequestIds(this WebApplication app) => app.Use((context, next) =>
    {
        var given = context.Request.Headers[Header].ToString();
        context.TraceIdentifier = IsAcceptable(given) ? given : Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
        context.Request.Headers[Header] = context.TraceIdentifier;
        context.Response.OnStarting(() =>
        {
            // This late, because an error handler clears what has been set before, and a proxied answer brings its own.
            context.Response.Headers[Header] = context.TraceIdentifier;
            return Task.CompletedTask;
        });
        return next(context);
    });

    // It goes into logs and headers, so it is kept to what cannot forge either.
    internal static bool IsAcceptable(string id) =>
        id.Length is > 0 and <= LongestId && id.All(character => char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '.');
}
