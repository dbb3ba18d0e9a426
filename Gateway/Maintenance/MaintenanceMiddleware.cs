using System.Globalization;

namespace QuizNet.Gateway.Maintenance;

internal sealed class MaintenanceMiddleware(RequestDelegate next, MaintenanceMode mode)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (mode.Current is not { } state || MaintenanceMode.IsOpen(context.Request.Path))
        {
            return next(context);
        }

        context.Response.Headers.RetryAfter = mode.RetryAfter(state).ToString(CultureInfo.InvariantCulture);
        return TypedResults.Problem(
            title: "Under maintenance", statusCode: StatusCodes.Status503ServiceUnavailable, detail: state.Message ?? "QuizNet is being worked on. Try again later.")
            .ExecuteAsync(context);
    }
}
