using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;
using QuizNet.Gateway.Proxying;
using QuizNet.Gateway.Retries;
using QuizNet.ServiceDefaults.Idempotency;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Gateway.Idempotency;

/// <summary>
/// Answers a repeated request with what the first one was answered, without asking a service. It is the fast and talkative half: the
/// certain one is at the services, which remember a key in the transaction of its effect. So whatever is in the way here is let through.
/// </summary>
internal sealed class IdempotencyMiddleware(RequestDelegate next, KeyStore keys, RoutePaces paces)
{
    // In bytes, of a request and of an answer.
    private const int LargestBody = 64 * 1024;

    public Task InvokeAsync(HttpContext context) =>
        context.Request.Headers.TryGetValue(IdempotencyHeader.Name, out var given) && RouteOf(context) is { } route ? AnswerAsync(context, route, given) : next(context);

    private static ServiceRoute? RouteOf(HttpContext context) =>
        (HttpMethods.IsPost(context.Request.Method) || HttpMethods.IsPatch(context.Request.Method))
        && context.GetEndpoint()?.Metadata.GetMetadata<ServiceRoute>() is { TakesKeys: true } route ? route : null;

    private async Task AnswerAsync(HttpContext context, ServiceRoute route, StringValues given)
    {
        if (!IdempotencyHeader.IsKey(given))
        {
            await TypedResults.Problem(IdempotencyHeader.Mistake, statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
            return;
        }

        if (keys.IsAway || await BufferedBody.TryBufferAsync(context, LargestBody, context.RequestAborted) is not { } body)
        {
            await next(context);
            return;
        }

        var request = KeyedRequest.Of(context, given.ToString(), body.Span);
        var found = await FindAsync(request, paces.Of(route).Deadline);
        switch (KeyRules.Next(found, request.Fingerprint))
        {
            case KeyStep.Forward:
                await ForwardAsync(context, request);
                break;
            case KeyStep.Replay:
                await Answers.ReplayAsync(context, found!.Answer!);
                break;
            case KeyStep.OtherBody:
                await TypedResults.Problem(IdempotencyHeader.OtherBody, statusCode: StatusCodes.Status422UnprocessableEntity).ExecuteAsync(context);
                break;
            case KeyStep.InProgress:
                context.Response.Headers.RetryAfter = "1";
                await TypedResults.Problem("A request with this Idempotency-Key is still being worked on. Ask again in a second.", statusCode: StatusCodes.Status409Conflict).ExecuteAsync(context);
                break;
        }
    }

    private async Task<KeyEntry?> FindAsync(KeyedRequest request, TimeSpan deadline)
    {
        try
        {
            return await keys.BeginAsync(request, deadline);
        }
        catch (RedisAwayException)
        {
            return null;
        }
    }

    private async Task ForwardAsync(HttpContext context, KeyedRequest request)
    {
        var response = context.Response;
        var client = response.Body;
        var body = new HeldBody(response, client, LargestBody);
        var lifetime = context.Features.GetRequiredFeature<IHttpRequestLifetimeFeature>();
        var watch = new AbortWatch(lifetime);
        StoredAnswer? answer = null;
        response.Body = body;
        context.Features.Set<IHttpRequestLifetimeFeature>(watch);
        try
        {
            await next(context);
            await response.BodyWriter.FlushAsync(CancellationToken.None);
            answer = watch.IsAborted ? null : Answers.Of(context, body);
        }
        finally
        {
            response.Body = client;
            context.Features.Set(lifetime);
            await keys.EndAsync(request, answer);
        }

        if (!watch.IsAborted)
        {
            await body.LetGoAsync(context.RequestAborted);
        }
    }
}
