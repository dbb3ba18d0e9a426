using System.Net;
using Microsoft.AspNetCore.Authentication;
using QuizNet.Gateway.Sockets;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Gateway.RateLimits;

/// <summary>
/// Refuses requests beyond a limit. A request may be under several; the one with the least left is in the headers, also of answers
/// that are let through, so that callers can pace themselves.
/// </summary>
internal sealed class RateLimitMiddleware(RequestDelegate next, RateLimitTable limits, SharedCounts shared, RefusalMetrics metrics, TimeProvider time)
{
    // Only a few requests wait for Redis; all others get by without a state machine on the heap.
    public Task InvokeAsync(HttpContext context)
    {
        var judging = JudgeAsync(context);
        return judging.IsCompletedSuccessfully ? GoOnAsync(context, judging.Result) : WaitAndGoOnAsync(context, judging);
    }

    private async Task WaitAndGoOnAsync(HttpContext context, ValueTask<Judgement> judging) => await GoOnAsync(context, await judging);

    private Task GoOnAsync(HttpContext context, Judgement judgement)
    {
        if (judgement.Limit is not { } limit)
        {
            return next(context);
        }

        var headers = context.Response.Headers;
        headers["RateLimit-Policy"] = judgement.Quota.Policy;
        headers["RateLimit"] = $"\"{limit.Name}\";r={judgement.Standing.Remaining};t={judgement.Standing.Seconds}";
        if (judgement.Standing.Outcome == Outcome.Granted)
        {
            return next(context);
        }

        metrics.Count(limit.Name);
        return Refusal.WriteAsync(context, limit, judgement.Quota, judgement.Standing);
    }

    private async ValueTask<Judgement> JudgeAsync(HttpContext context)
    {
        var request = context.Request;
        var path = request.Path.Value ?? "";
        var opensSocket = SocketRequest.Opens(context);
        var address = context.Connection.RemoteIpAddress;
        var isLocal = address is not null && IPAddress.IsLoopback(address);
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        var tightest = default(Judgement);
        foreach (var limit in limits.All)
        {
            if (!limit.Covers(request.Method, path, opensSocket))
            {
                continue;
            }

            var key = limit.By == LimitedBy.User && await UserOfAsync(context) is { } user ? CallerKey.Of(user) : CallerKey.Of(address);
            var (at, quota) = (limit.At(now), limit.QuotaOf(isLocal));
            var count = limit.Callers.Of(key, now);
            var standing = count.Take(at, quota.Most, mayAsk: true, out var listed);
            if (listed)
            {
                shared.List(limit, count);
            }

            if (standing.Outcome == Outcome.AskFirst)
            {
                standing = await shared.AskAsync(limit, count, at, quota.Most);
            }

            if (tightest.Limit is null || standing.Remaining < tightest.Standing.Remaining || standing.Outcome == Outcome.Refused)
            {
                tightest = new Judgement(limit, quota, standing);
            }

            if (standing.Outcome == Outcome.Refused)
            {
                break;
            }
        }

        return tightest;
    }

    // Limits come before the check of tokens, which costs more than they do. So one is checked here only where a limit goes by user; the
    // result stays with the request.
    private static async ValueTask<string?> UserOfAsync(HttpContext context) =>
        context.Request.Headers.Authorization.Count > 0 ? (await context.AuthenticateAsync()).Principal?.UserId() : null;

    /// <summary>No limit: the request is under none.</summary>
    private readonly record struct Judgement(RateLimit? Limit, Quota Quota, Standing Standing);
}
