namespace QuizNet.Gateway.Proxying;

/// <summary>A path that belongs to a type of service, and how requests to it are treated. Every proxied endpoint carries its own as metadata.</summary>
internal sealed record ServiceRoute(string Id, string Path, string Type)
{
    /// <summary>Where it is at the service, if that is not the same path.</summary>
    public string? ServicePath { get; init; }

    /// <summary>It may take long until the first byte of an answer without anything being wrong.</summary>
    public bool LongRunning { get; init; }

    /// <summary>A read that is asked a second time elsewhere if it takes longer than most do.</summary>
    public bool Hedged { get; init; }

    /// <summary>The service recognises a repeated request by its Idempotency-Key, so it may be sent again.</summary>
    public bool TakesKeys { get; init; }

    /// <summary>An old copy of an answer to everybody is better than none.</summary>
    public bool HasFallback { get; init; }

    /// <summary>Who is served first when there is too much to do.</summary>
    public Priority Priority { get; init; } = Priority.Normal;
}

/// <summary>The higher, the later it is turned away.</summary>
internal enum Priority
{
    Low,
    Normal,
    High,
}
