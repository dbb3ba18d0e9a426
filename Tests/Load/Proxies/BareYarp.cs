using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using QuizNet.Load.Processes;
using QuizNet.Load.Stack;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.LoadBalancing;

namespace QuizNet.Load.Proxies;

/// <summary>YARP and nothing else, with the gateway's switch for sockets: the least that a gateway built on it can cost.</summary>
internal static class BareYarp
{
    public const string Word = "bare-yarp";

    public static Proxy Proxy { get; } = new("bare YARP", null, place =>
        Child.StartSelf("bare YARP", [Word, $"{place.Port}", .. place.Backends.Select(port => port.ToString(CultureInfo.InvariantCulture))], GatewaySettings.InlineCompletions));

    public static async Task<int> RunAsync(string port, string[] backends)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddRoutingCore();
        builder.Services.AddReverseProxy().LoadFromMemory(
            [new RouteConfig { RouteId = "all", ClusterId = "all", Match = new RouteMatch { Path = "/{**rest}" } }],
            [
                new ClusterConfig
                {
                    ClusterId = "all",
                    LoadBalancingPolicy = LoadBalancingPolicies.RoundRobin,
                    Destinations = backends.ToDictionary(backend => backend, backend => new DestinationConfig { Address = $"http://127.0.0.1:{backend}" }),
                },
            ]);
        var app = builder.Build();
        app.MapReverseProxy();
        await app.RunAsync();
        return ExitCodes.Good;
    }
}
