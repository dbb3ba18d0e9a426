using System.Collections.Frozen;
using QuizNet.Contracts;

namespace QuizNet.Gateway.Maintenance;

/// <summary>Whether the gateway lets requests through, as this process knows it.</summary>
internal sealed class MaintenanceMode(TimeProvider time)
{
    // Seconds, when nobody knows how long it takes.
    private const int Guess = 30;

    // Whoever watches goes on watching, and an operator can come in to end it.
    private static readonly FrozenSet<string> Open = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "/health", "/alive", "/status", "/servers", "/info", "/metrics", "/api/maintenance", "/api/auth/signin", "/api/auth/login", "/api/auth/refresh", "/api/auth/service-token");

    private volatile MaintenanceState? _state;

    /// <summary>Null while everything is as always.</summary>
    public MaintenanceState? Current => _state is { } state && (state.Until is null || state.Until > time.GetUtcNow()) ? state : null;

    public void Set(MaintenanceState? state) => _state = state;

    public static bool IsOpen(PathString path) => Open.Contains(path.Value!.TrimEnd('/'));

    /// <summary>In seconds.</summary>
    public int RetryAfter(MaintenanceState state) => state.Until is { } until ? Math.Max(1, (int)Math.Ceiling((until - time.GetUtcNow()).TotalSeconds)) : Guess;
}
