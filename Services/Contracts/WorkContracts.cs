namespace QuizNet.Contracts;

/// <summary>The answer of the endpoints that only take time, for load tests and for watching the load balancer.</summary>
public sealed record WorkDone(string Message, string Service, int DelayMs, DateTimeOffset Timestamp);

/// <summary>The answer of GET /info.</summary>
public sealed record ServerInfo(string Service, string ServiceType, string Version, DateTimeOffset StartedAt, double UptimeSeconds, string Host, int ProcessId);
