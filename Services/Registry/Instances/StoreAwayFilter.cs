namespace QuizNet.Registry.Instances;

/// <summary>Writers are told to come back when Redis is away.</summary>
internal sealed class StoreAwayFilter : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            return await next(context);
        }
        catch (StoreAwayException)
        {
            context.HttpContext.Response.Headers.RetryAfter = "1";
            return TypedResults.Problem("Redis is away, so the registry cannot take changes. Try again.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
