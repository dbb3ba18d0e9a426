using System.Text.Json;
using QuizNet.Compute.Jobs;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Jobs;

namespace QuizNet.Compute.History;

/// <summary>A job that has finished, for as long as people may still ask for it. Redis keeps only the last ones.</summary>
internal sealed class FinishedJob
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string State { get; set; }

    public string? Owner { get; init; }

    public required int Priority { get; init; }

    public required int Attempts { get; set; }

    public required int MaxAttempts { get; init; }

    public string? Worker { get; set; }

    /// <summary>JSON.</summary>
    public required string Input { get; init; }

    /// <summary>JSON.</summary>
    public string? Result { get; set; }

    public string? Error { get; set; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? StartedAt { get; set; }

    public required DateTimeOffset FinishedAt { get; set; }

    public static FinishedJob Of(JobSnapshot job) => new()
    {
        Id = job.Id,
        Type = job.Type,
        State = JobWords.Name(job.State),
        Owner = job.Owner,
        Priority = job.Priority,
        Attempts = job.Attempts,
        MaxAttempts = job.MaxAttempts,
        Worker = job.Worker,
        Input = job.Payload,
        Result = job.Result,
        Error = job.Error?.Reason,
        CreatedAt = job.CreatedAt,
        StartedAt = job.StartedAt,
        FinishedAt = job.FinishedAt!.Value,
    };

    public JobInfo ToInfo() => new(Id, Type, State, Priority, Attempts, MaxAttempts, CreatedAt)
    {
        Input = JsonElement.Parse(Input),
        Result = Result is null ? null : JsonElement.Parse(Result),
        Error = Error,
        Owner = Owner,
        Worker = Worker,
        StartedAt = StartedAt,
        FinishedAt = FinishedAt,
    };
}
