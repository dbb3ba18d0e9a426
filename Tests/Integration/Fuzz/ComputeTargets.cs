using QuizNet.Compute.Operations;

namespace QuizNet.Integration.Fuzz;

internal static class ComputeTargets
{
    private const string Direct = "POST /api/compute/direct";

    public static IReadOnlyList<Target> All { get; } =
    [
        .. Target.OfEveryService,
        new("GET /api/compute/operations", "/api/compute/operations"),
        .. OperationTable.All.Select(operation => new Target(Direct, "/api/compute/direct", operation.Example.GetRawText())),
        // Operands that the operation does not look at, and the answer repeats.
        new(Direct, "/api/compute/direct", """{"operation":"monte-carlo","samples":10,"operands":["x"]}"""),
        new("POST /api/compute/jobs", "/api/compute/jobs", """{"type":"add","input":{"operands":[1,2]},"priority":5,"delay":0,"idempotencyKey":"$new","maxAttempts":1}"""),
        new("POST /api/compute/jobs", "/api/compute/jobs", """{"type":"sort","input":["b","a"]}""", Caller.User),
        new("GET /api/compute/jobs", "/api/compute/jobs", null, Caller.Admin, "state=completed&type=add&cursor=7&limit=5&all=true"),
        new("GET /api/compute/jobs/{id}", "/api/compute/jobs/$new"),
        new("GET /api/compute/jobs/{id}/events", "/api/compute/jobs/$new/events"),
        new("POST /api/compute/jobs/{id}/cancel", "/api/compute/jobs/$new/cancel"),
        new("GET /api/compute/queue/stats", "/api/compute/queue/stats"),
        new("POST /api/compute/queue/pause", "/api/compute/queue/pause", null, Caller.Admin),
        new("POST /api/compute/queue/resume", "/api/compute/queue/resume", null, Caller.Admin),
        new("POST /api/compute/queue/drain", "/api/compute/queue/drain", null, Caller.Admin),
        new("GET /api/compute/queue/dead-letters", "/api/compute/queue/dead-letters", null, Caller.Admin, "type=add&cursor=7&limit=5"),
        new("POST /api/compute/queue/dead-letters/replay", "/api/compute/queue/dead-letters/replay", """{"id":"$new","type":"add","max":5,"dryRun":true}""", Caller.Admin),
        new("GET,POST /api/compute/compute-worker", "/api/compute/compute-worker") { IsSlow = true },
    ];
}
