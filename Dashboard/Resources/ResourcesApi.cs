using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection.Extensions;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Dashboard.Resources;

/// <summary>The processes of the local orchestrator: their states, their output, and start, stop and restart.</summary>
internal static class ResourcesApi
{
    private static readonly string[] Commands = ["start", "stop", "restart"];

    public static void AddResources(this IServiceCollection services)
    {
        services.AddOptions<ResourceServiceOptions>().BindConfiguration("ResourceService");

        // Neither retries nor timeouts of other calls: output is followed for as long as somebody looks, and a command is given once.
        services.TryAddSingleton(provider => ActivatorUtilities.CreateInstance<ResourceClient>(provider, new HttpClient(new SocketsHttpHandler { UseProxy = false }) { Timeout = Timeout.InfiniteTimeSpan }));
    }

    public static void MapResources(this WebApplication app)
    {
        var resources = app.MapGroup("/api/resources").WithTags("Resources");
        resources.MapGet("", ListAsync).WithSummary("The processes that the orchestrator runs here");
        resources.MapGet("/{id}/logs", LogsAsync).WithSummary("What a process has written to its console; with follow=true also what it goes on to write");
        resources.MapPost("/{id}/{command}", CommandAsync).RequireAuthorization(Policies.Admin).WithSummary("Starts, stops or restarts a process");
    }

    private static async Task<Results<Ok<ResourceView[]>, ProblemHttpResult>> ListAsync(ResourceClient client, CancellationToken cancellationToken)
    {
        if (!client.IsThere)
        {
            return NoOrchestrator();
        }

        return await client.ListAsync(cancellationToken) is { } resources ? TypedResults.Ok(resources) : Away();
    }

    private static async Task<IResult> LogsAsync(string id, ResourceClient client, HttpContext context, bool follow = false)
    {
        if (!client.IsThere)
        {
            return NoOrchestrator();
        }

        using var answer = await client.AskAsync(HttpMethod.Get, $"api/resources/{Uri.EscapeDataString(id)}/logs?follow={(follow ? "true" : "false")}", context.RequestAborted);
        if (answer is not { IsSuccessStatusCode: true })
        {
            return answer is null ? Away() : NoSuchResource(id);
        }

        context.Response.ContentType = "text/plain; charset=utf-8";
        try
        {
            await using var output = await answer.Content.ReadAsStreamAsync(context.RequestAborted);
            var buffer = new byte[8192];
            while (await output.ReadAsync(buffer, context.RequestAborted) is > 0 and var read)
            {
                await context.Response.Body.WriteAsync(buffer.AsMemory(0, read), context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (Exception end) when (end is HttpRequestException or IOException or OperationCanceledException)
        {
            // One of the two has gone.
        }

        return TypedResults.Empty;
    }

    private static async Task<Results<Ok<ResourceView>, ProblemHttpResult>> CommandAsync(string id, string command, ResourceClient client, CancellationToken cancellationToken)
    {
        if (!client.IsThere)
        {
            return NoOrchestrator();
        }

        if (!Commands.Contains(command))
        {
            return TypedResults.Problem($"The command must be {string.Join(", ", Commands)}.", statusCode: StatusCodes.Status404NotFound);
        }

        using var answer = await client.AskAsync(HttpMethod.Post, $"api/resources/{Uri.EscapeDataString(id)}/{command}", cancellationToken);
        if (answer is null)
        {
            return Away();
        }

        return answer.IsSuccessStatusCode && await client.FindAsync(id, cancellationToken) is { } resource ? TypedResults.Ok(resource) : NoSuchResource(id);
    }

    public static ProblemHttpResult NoOrchestrator() => TypedResults.Problem(
        "No orchestrator answers about processes here: the AppHost passes ResourceService:Url and ResourceService:Key when it runs them itself. With Aspire's own packages, its dashboard shows them.",
        statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Away() => TypedResults.Problem("The orchestrator does not answer, or not as expected. Look whether the AppHost runs.", statusCode: StatusCodes.Status503ServiceUnavailable);

    public static ProblemHttpResult NoSuchResource(string id) =>
        TypedResults.Problem($"There is no process '{id}', or the orchestrator has refused. GET /api/resources lists them.", statusCode: StatusCodes.Status404NotFound);
}
