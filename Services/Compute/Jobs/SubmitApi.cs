using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using QuizNet.Compute.Operations;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Jobs;
using QuizNet.ServiceDefaults.OpenApi;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Compute.Jobs;

internal static class SubmitApi
{
    private const int LargestBody = 5_000_000;

    public static void MapSubmitting(this RouteGroupBuilder jobs) => jobs.MapPost("", SubmitAsync)
        .WithMetadata(new RequestSizeLimitAttribute(LargestBody))
        .WithSummary("Takes a calculation to do in the background; when it answers, the job is safe")
        .WithExample("""{"type":"factorial","input":[2000],"priority":5}""");

    private static async Task<Results<Accepted<JobAnswer>, Ok<JobAnswer>, ValidationProblem, ProblemHttpResult>> SubmitAsync(
        SubmitJobRequest request, [FromHeader(Name = "Idempotency-Key")] string? idempotencyKey, JobQueue queue, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (Read(request, idempotencyKey, user, out var job) is { } error)
        {
            return TypedResults.ValidationProblem(error);
        }

        AddedJob added;
        try
        {
            added = await queue.AddAsync(job, cancellationToken);
        }
        catch (ArgumentException mistake)
        {
            return TypedResults.Problem(JobWords.Sentence(mistake), statusCode: StatusCodes.Status400BadRequest);
        }

        if (added.Outcome == AddOutcome.Conflict)
        {
            return TypedResults.Problem(
                $"This idempotency key was used for another job ({added.Id}). Use a new key for a new job.", statusCode: StatusCodes.Status422UnprocessableEntity);
        }

        // If it is gone already it has been done, and a thousand others since.
        var info = (await queue.GetAsync(added.Id, cancellationToken))?.ToInfo() ?? new JobInfo(added.Id, job.Type, "completed", job.Priority, 1, 1, default);
        return added.Outcome == AddOutcome.Added
            ? TypedResults.Accepted($"/api/compute/jobs/{added.Id}", new JobAnswer("Job accepted", info))
            : TypedResults.Ok(new JobAnswer("This job was accepted before", info));
    }

    private static Dictionary<string, string[]>? Read(SubmitJobRequest request, string? header, ClaimsPrincipal user, out NewJob job)
    {
        job = new NewJob("", "");
        if (OperationTable.CanonicalName(request.Type) is not { } type)
        {
            return Error("type", $"It must be one of {string.Join(", ", OperationTable.All.Select(operation => operation.Name))}.");
        }

        if (request.Input.ValueKind is not (JsonValueKind.Undefined or JsonValueKind.Object or JsonValueKind.Array))
        {
            return Error("input", "It must be a list of operands, or an object like {\"operands\":[1,2]}.");
        }

        if (request.Delay is < 0 or > 31_536_000 || request.Delay is { } delay && double.IsNaN(delay))
        {
            return Error("delay", "It must be from 0 to 31536000 seconds (a year).");
        }

        if (!request.Input.IsStorable())
        {
            return Error("input", $"It {StorableJson.Advice}");
        }

        if (Payload(request.Input) is not { } payload)
        {
            return Error("input", "It must be an object like {\"operands\":[1,2]}; 'operation' in it, if any, is text.");
        }

        job = new NewJob(type, payload)
        {
            Priority = request.Priority ?? 5,
            Delay = TimeSpan.FromSeconds(request.Delay ?? 0),
            IdempotencyKey = request.IdempotencyKey ?? header,
            MaxAttempts = request.MaxAttempts,
            Owner = user.UserId(),
        };
        return null;
    }

    // Always the object that the operation takes.
    private static string? Payload(JsonElement input)
    {
        try
        {
            return input.ValueKind switch
            {
                JsonValueKind.Array => $$"""{"operands":{{input.GetRawText()}}}""",
                JsonValueKind.Object => input.GetRawText(),
                _ => "{}",
            } is var text && JsonSerializer.Deserialize(text, ContractsJson.Default.ComputeRequest) is { } request ? JsonSerializer.Serialize(request with { Operation = null }, ContractsJson.Default.ComputeRequest) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Dictionary<string, string[]> Error(string field, string message) => new() { [field] = [message] };
}
