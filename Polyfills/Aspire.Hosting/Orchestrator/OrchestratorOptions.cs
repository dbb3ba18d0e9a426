using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;

namespace Aspire.Hosting.Orchestrator;

/// <summary>Settings of the local orchestrator, in the section Orchestrator but where Aspire has a key of its own.</summary>
internal sealed record OrchestratorOptions
{
    /// <summary>One file per replica goes here. Relative to the AppHost's folder.</summary>
    public required string LogDirectory { get; init; }

    /// <summary>Tests set it: fixed ports of proxied endpoints are ignored, so that two runs do not meet.</summary>
    public bool RandomizePorts { get; init; }

    /// <summary>What the resource API's callers have to know; made anew for each run unless configured.</summary>
    public required string ApiKey { get; init; }

    public required Uri ApiAddress { get; init; }

    /// <summary>All of a graceful stop has to fit in here, all resources together.</summary>
    public TimeSpan StopTimeout { get; init; } = TimeSpan.FromSeconds(9);

    public static OrchestratorOptions Read(IConfiguration configuration, string appHostDirectory) => new()
    {
        LogDirectory = Path.GetFullPath(configuration["Orchestrator:LogDirectory"] ?? "logs", appHostDirectory),
        RandomizePorts = configuration.GetValue<bool>("DcpPublisher:RandomizePorts"),
        ApiKey = configuration["AppHost:ResourceService:ApiKey"] ?? RandomNumberGenerator.GetHexString(32, lowercase: true),
        ApiAddress = new Uri(configuration["ASPIRE_RESOURCE_SERVICE_ENDPOINT_URL"] ?? "http://localhost:0"),
    };
}
