using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.OpenApi;

namespace QuizNet.ServiceDefaults.Instance;

internal static class InfoEndpoint
{
    public static void MapInfo(this WebApplication app) => app.MapGet("/info", (ServiceIdentity identity, TimeProvider time) => TypedResults.Ok(new ServerInfo(
        identity.Name,
        identity.Type,
        identity.Version,
        identity.StartedAt,
        Math.Round((time.GetUtcNow() - identity.StartedAt).TotalSeconds, 3),
        Environment.MachineName,
        Environment.ProcessId))).WithTags(ProbePaths.Tag).WithSummary("Which replica this is, its version, and how long it has been running");
}
