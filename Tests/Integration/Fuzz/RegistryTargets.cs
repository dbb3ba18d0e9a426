namespace QuizNet.Integration.Fuzz;

internal static class RegistryTargets
{
    private const string Instance = """{"serviceId":"$new","serviceType":"auth","url":"http://localhost:3001","name":"$new","metadata":{"version":"1"}}""";

    public static IReadOnlyList<Target> All { get; } =
    [
        .. Target.OfEveryService,
        new("POST /api/registry/register", "/api/registry/register", Instance),
        new("POST /api/registry/heartbeat", "/api/registry/heartbeat", """{"serviceId":"$new"}"""),
        new("POST /api/registry/deregister", "/api/registry/deregister", """{"serviceId":"$new"}"""),
        new("DELETE /api/registry/services/{name}", "/api/registry/services/$new"),
        new("GET /api/registry/prometheus", "/api/registry/prometheus"),
        new("GET /api/registry/services", "/api/registry/services", Query: "healthy=true"),
        new("GET /api/registry/services/{name}", "/api/registry/services/auth", Query: "healthy=true"),
        // One of them spoiled leaves the other, so that none of the requests has to wait for a change.
        new("GET /api/registry/watch", "/api/registry/watch", Query: "index=-1&wait=0"),
    ];
}
