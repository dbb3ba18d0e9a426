using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using QuizNet.Compute.Operations;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Instance;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Work;

namespace QuizNet.Compute.Direct;

/// <summary>Calculations whose caller waits for the answer.</summary>
internal static class DirectApi
{
    // A little more than the limit InputBytes, which gives the better message.
    private const int LargestBody = 3_000_000;

    // For a calculation that takes 0.2 s at most.
    private const int MostWaiting = 200;

    public static void AddOperations(this IHostApplicationBuilder builder)
    {
        builder.Services.AddOptions<ComputeOptions>().BindConfiguration("Compute").ValidateDataAnnotations().ValidateOnStart();
        builder.Services.AddSingleton(_ => new Slots(
            Environment.ProcessorCount, MostWaiting, "This replica is busy. Try again in a second, or send the calculation as a job."));
    }

    public static void MapDirect(this RouteGroupBuilder compute)
    {
        var direct = compute.MapGroup("").WithTags("Calculations");
        direct.MapGet("/operations", () => TypedResults.Ok(new OperationList(OperationTable.All, OperationTable.All.Count))).WithSummary("All operations, with an example of each");
        direct.MapPost("/direct", RunAsync).WithMetadata(new RequestSizeLimitAttribute(LargestBody)).WithSummary("Does a calculation and answers its result")
            .WithExample("""{"operation":"add","operands":[1,2,3,4,5]}""");
    }

    private static async Task<Results<Ok<ComputeAnswer>, ValidationProblem>> RunAsync(
        ComputeRequest request, Slots slots, IOptions<ComputeOptions> options, ServiceIdentity identity, TimeProvider time, CancellationToken cancellationToken)
    {
        var limits = options.Value.Direct;
        using var slot = await slots.TakeAsync(cancellationToken);
        var began = Stopwatch.GetTimestamp();
        var result = OperationTable.Run(request, limits, cancellationToken: cancellationToken);
        return result.Succeeded
            ? TypedResults.Ok(ComputeAnswers.Of(result, request, limits, identity.Name, Stopwatch.GetElapsedTime(began), time.GetUtcNow()))
            : TypedResults.ValidationProblem(
                new Dictionary<string, string[]> { [result.Error.Field] = [result.Error.Message] },
                result.Error.Limit is null ? $"{result.Error.Field}: {result.Error.Message}" : $"{result.Error.Field}: {result.Error.Message} POST /api/compute/jobs takes more.");
    }
}
