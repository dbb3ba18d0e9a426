using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HttpOverrides;

namespace QuizNet.ServiceDefaults;

/// <summary>For services behind the gateway: whose request it is, and not which gateway has passed it on.</summary>
public static class CallerAddress
{
    // Where gateways are: this machine and private networks (RFC 1918, RFC 4193).
    private static readonly string[] Gateways = ["127.0.0.0/8", "10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "::1/128", "fc00::/7"];

    public static void UseCallerAddress(this WebApplication app)
    {
        // Only the last entry counts: the gateway has written it, all before it could be invented.
        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor, ForwardLimit = 1 };
        foreach (var network in Gateways)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }

        app.UseForwardedHeaders(options);
    }
}
