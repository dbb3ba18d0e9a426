using System.ComponentModel.DataAnnotations;
using System.Net;

namespace QuizNet.Gateway.TrustedProxies;

/// <summary>Proxies in front of the gateway that are believed when they say whose request it is.</summary>
internal sealed class TrustedProxyOptions
{
    /// <summary>Such as 10.0.0.0/8 or 203.0.113.7/32. None: nobody is believed, and the connection's address counts.</summary>
    public IList<string> Networks { get; } = [];

    /// <summary>How many proxies a request passes one after the other. What comes before their entries is what callers claim.</summary>
    [Range(1, 10)]
    public int Hops { get; set; } = 1;

    public static bool AreNetworks(IEnumerable<string> networks) => networks.All(network => IPNetwork.TryParse(network, out _));
}
