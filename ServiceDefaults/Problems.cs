using System.Diagnostics;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using QuizNet.ServiceDefaults.Redis;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.ServiceDefaults;

/// <summary>Every error is an RFC 9457 problem with a sentence on what to do and the ids to find it by. Bad input is never a 500.</summary>
internal static class Problems
{
    public static void AddProblems(this IServiceCollection services)
    {
        // Development and production answer bad input alike.
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.AddProblemDetails(options => options.CustomizeProblemDetails = Complete);
        services.AddSingleton<IProblemDetailsWriter, ProblemForAnyAccept>();
    }

    public static void UseProblems(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            StatusCodeSelector = failure => failure switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                _ when IsBadChunk(failure) || IsOfNoType(failure) => StatusCodes.Status400BadRequest,
                _ when IsAbsence(failure) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
            SuppressDiagnosticsCallback = context => context.Exception is BadHttpRequestException || IsAbsence(context.Exception) || IsBadChunk(context.Exception) || IsOfNoType(context.Exception),
        });
        app.UseStatusCodePages();
        app.UseJsonCharset();
    }

    private static void Complete(ProblemDetailsContext context)
    {
        var problem = context.ProblemDetails;
        problem.Detail ??= context.Exception switch
        {
            BadHttpRequestException bad => BadRequestText.Of(bad),
            { } failure when IsOfNoType(failure) => "Something in the body is of one of several types, and does not say of which. Give it its \"type\".",
            RedisAwayException => "Redis is away, and this needs it. Try again in a second.",
            { } failure when DatabaseFailures.IsAway(failure) => "The database is away or busy. Try again in a second; look first whether a change has been made.",
            _ => Advice(problem.Status),
        };
        if (problem.Status == StatusCodes.Status503ServiceUnavailable && context.HttpContext.Response.Headers.RetryAfter.Count == 0)
        {
            context.HttpContext.Response.Headers.RetryAfter = "1";
        }

        problem.Instance ??= context.HttpContext.Request.Path;
        problem.Extensions["traceId"] = Activity.Current?.TraceId.ToHexString() ?? context.HttpContext.TraceIdentifier;
        problem.Extensions["requestId"] = context.HttpContext.TraceIdentifier;
    }

    // How Kestrel says that a chunk's size is more than it can count.
    private static bool IsBadChunk(Exception failure) => failure is IOException { InnerException: OverflowException };

    // How the reader of JSON says that; the framework takes only its other complaints for those of a bad request.
    private static bool IsOfNoType(Exception failure) =>
        failure is NotSupportedException { Source: "System.Text.Json" } && failure.Message.Contains("type discriminator", StringComparison.Ordinal);

    // What one needs is not there: no fault of the request, and none of ours.
    private static bool IsAbsence(Exception failure) => failure is RedisAwayException || DatabaseFailures.IsAway(failure);

    private static string? Advice(int? status) => status switch
    {
        StatusCodes.Status401Unauthorized => "Send a valid token in the header 'Authorization: Bearer <token>'; POST /api/auth/signin gives one.",
        StatusCodes.Status403Forbidden => "Your account may not do this; it takes another role, or another owner.",
        StatusCodes.Status404NotFound => "There is nothing at this path; check its spelling.",
        StatusCodes.Status405MethodNotAllowed => "This path does not take this method; the Allow header lists those that it takes.",
        StatusCodes.Status412PreconditionFailed => "A condition of the request, such as If-Match, does not hold. Read again what is there, and decide anew.",
        StatusCodes.Status413PayloadTooLarge => "The body is too large; send less.",
        StatusCodes.Status415UnsupportedMediaType => "Send the body as application/json.",
        StatusCodes.Status502BadGateway => "The replica that had the request failed before it answered. Try again: others take over.",
        StatusCodes.Status503ServiceUnavailable => "Nobody can take the request right now. Try again in a few seconds.",
        StatusCodes.Status504GatewayTimeout => "The replica that had the request did not answer in time. Try again.",
        StatusCodes.Status500InternalServerError => "This is a fault of ours. Try again, and report the trace id if it happens again.",
        _ => null,
    };
}
