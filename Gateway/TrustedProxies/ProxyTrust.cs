using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace QuizNet.Gateway.TrustedProxies;

/// <summary>
/// Whose request it is, if a proxy stands in front: X-Forwarded-For, -Proto and -Host count only from configured networks. From
/// everybody else they change nothing, so no caller can choose an address.
/// </summary>
internal static class ProxyTrust
{
    public static void AddTrustedProxies(this WebApplicationBuilder builder) => builder.Services.AddOptions<TrustedProxyOptions>()
        .BindConfiguration("TrustedProxies")
        .ValidateDataAnnotations()
        .Validate(options => TrustedProxyOptions.AreNetworks(options.Networks), "TrustedProxies:Networks takes networks such as 10.0.0.0/8; a single address is 203.0.113.7/32.")
        .ValidateOnStart();

    public static void UseTrustedProxies(this WebApplication app)
    {
        var trusted = app.Services.GetRequiredService<IOptions<TrustedProxyOptions>>().Value;
        if (trusted.Networks.Count == 0)
        {
            // The middleware would believe everybody if it knew nobody.
            return;
        }

        var options = new ForwardedHeadersOptions
        {
            ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost,
            ForwardLimit = trusted.Hops,
        };
        // It believes this machine if it is not told otherwise.
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in trusted.Networks)
        {
            options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
        }

        app.UseForwardedHeaders(options);
    }
}
