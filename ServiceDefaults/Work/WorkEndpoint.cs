using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Instance;

namespace QuizNet.ServiceDefaults.Work;

/// <summary>An endpoint that only takes time, and says which replica took it. Load tests and the curious use it.</summary>
public static class WorkEndpoint
{
    public static void MapWork(this IEndpointRouteBuilder routes, string path, TimeSpan delay, string message) =>
        routes.MapMethods(path, [HttpMethods.Get, HttpMethods.Post], async (ServiceIdentity identity, TimeProvider time, CancellationToken cancellationToken) =>
        {
            await Task.Delay(delay, time, cancellationToken);
            return TypedResults.Ok(new WorkDone(message, identity.Name, (int)delay.TotalMilliseconds, time.GetUtcNow()));
        }).WithTags("Load tests").WithSummary($"Only takes {delay.TotalMilliseconds:0} ms, and says which replica took it");
}
