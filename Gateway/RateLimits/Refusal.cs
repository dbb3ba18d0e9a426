using System.Globalization;

namespace QuizNet.Gateway.RateLimits;

/// <summary>Says which limit it was, and when to come again.</summary>
internal static class Refusal
{
    public static Task WriteAsync(HttpContext context, RateLimit limit, Quota quota, Standing standing)
    {
        context.Response.Headers.RetryAfter = standing.Seconds.ToString(CultureInfo.InvariantCulture);
        var whom = limit.By == LimitedBy.User ? "user, or address of callers without a token" : "address";
        return TypedResults.Problem(
            title: "Too many requests",
            statusCode: StatusCodes.Status429TooManyRequests,
            detail: $"The limit '{limit.Name}' is {quota.Most} requests in {Say(limit.Window)} for each {whom}. Come again in {Say(TimeSpan.FromSeconds(standing.Seconds))}; the header RateLimit says with each answer how many are left.",
            extensions: [new("limit", limit.Name), new("retryAfter", standing.Seconds)])
            .ExecuteAsync(context);
    }

    private static string Say(TimeSpan span) => span.TotalSeconds switch
    {
        1 => "a second",
        var seconds when seconds >= 60 && seconds % 60 == 0 => seconds == 60 ? "a minute" : $"{seconds / 60:0} minutes",
        var seconds => $"{seconds:0} seconds",
    };
}
