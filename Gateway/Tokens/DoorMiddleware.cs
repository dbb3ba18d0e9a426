using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Features;
using QuizNet.Gateway.Listening;

namespace QuizNet.Gateway.Tokens;

/// <summary>
/// Between routing and authorization: gives a proxied endpoint, which stands for many paths, the rule of the path that is asked for, so
/// that authorization finds it where it looks for it. Bodies over the path's limit are refused before anybody reads them.
/// </summary>
internal sealed class DoorMiddleware(RequestDelegate next)
{
    private const long MostRead = 16 * 1024 * 1024;

    // Goes when the endpoint goes, however routes may be reloaded.
    private readonly ConditionalWeakTable<Endpoint, ConcurrentDictionary<PathRule, Endpoint>> _guarded = [];

    public Task InvokeAsync(HttpContext context)
    {
        var rule = PathRules.Find(context.Request.Path.Value);
        var limit = rule?.LargestBody ?? ListeningServices.LargestBody;
        if (context.Request.ContentLength is { } length && length > limit)
        {
            // Reading a little to its end lets the sender hear the answer: one who still writes finds only that the connection is gone.
            if (length <= MostRead)
            {
                Allow(length, context);
            }

            return TypedResults.Problem($"The body is larger than the {limit} bytes that this path takes; send less.", statusCode: StatusCodes.Status413PayloadTooLarge).ExecuteAsync(context);
        }

        if (rule is not null)
        {
            Apply(rule, context);
        }

        return next(context);
    }

    private void Apply(PathRule rule, HttpContext context)
    {
        if (rule.LargestBody is { } limit)
        {
            Allow(limit, context);
        }

        if ((rule.IgnoresTokens || rule.Policy is not null) && context.GetEndpoint() is { } endpoint)
        {
            context.SetEndpoint(_guarded.GetOrCreateValue(endpoint).GetOrAdd(rule, Guard, endpoint));
        }
    }

    private static void Allow(long length, HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = length;
        }
    }

    private static Endpoint Guard(PathRule rule, Endpoint endpoint)
    {
        object guard = rule.IgnoresTokens ? new AllowAnonymousAttribute() : new AuthorizeAttribute(rule.Policy!);
        var metadata = new EndpointMetadataCollection([.. endpoint.Metadata, guard]);
        return endpoint is RouteEndpoint route
            ? new RouteEndpoint(route.RequestDelegate!, route.RoutePattern, route.Order, metadata, route.DisplayName)
            : new Endpoint(endpoint.RequestDelegate, metadata, endpoint.DisplayName);
    }
}
