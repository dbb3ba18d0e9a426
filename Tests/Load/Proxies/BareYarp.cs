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

/// <summary>YARP and nothing else: the least that a gateway built on it can cost.</summary>
internal static class BareYarp
{
    public const string Word = "bare-yarp";

    /// <summary>As whoever reads its documentation runs it.</summary>
    public static Proxy Proxy { get; } = new("bare YARP", null, place => Start("bare YARP", place));

    /// <summary>With the gateway's switch for sockets: what is left between the two is the gateway's own doing.</summary>
    public static Proxy Tuned { get; } = new("bare YARP, tuned", null, place => Start("bare YARP, tuned", place, GatewaySettings.InlineCompletions));

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

    private static Child Start(string name, ProxyPlace place, params KeyValuePair<string, string>[] environment) =>
        Child.StartSelf(name, [Word, $"{place.Port}", .. place.Backends.Select(port => port.ToString(CultureInfo.InvariantCulture))], environment);
}
