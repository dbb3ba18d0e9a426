namespace QuizNet.ServiceDefaults.Idempotency;

/// <summary>A request with a key, and what came of it. Written with the change that it has made, so there is never one without the other.</summary>
internal sealed class AnsweredRequest
{
    public required string Id { get; init; }

    public required string Fingerprint { get; init; }

    /// <summary>JSON.</summary>
    public required string Answer { get; init; }

    public required DateTimeOffset AnsweredAt { get; init; }
}
