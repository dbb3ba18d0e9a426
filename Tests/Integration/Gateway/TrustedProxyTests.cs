using System.Net;

namespace QuizNet.Integration.Gateway;

/// <summary>Whether a caller can choose the address under which it is counted.</summary>
public sealed class TrustedProxyTests
{
    private const string Anything = "/api/auth/anything";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("203.0.113.0/24")]
    [InlineData("10.0.0.0/8")]
    public async Task From_elsewhere_a_forged_address_changes_nothing(string trusted)
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: [("TrustedProxies:Networks:0", trusted), ("TrustedProxies:Networks:1", trusted), ("RateLimits:Limits:general:Quota", "3")]);

        var codes = new List<HttpStatusCode>();
        for (var turn = 0; turn < 4; turn++)
        {
            codes.AddRange(await gateway.SendAsync(1, HttpMethod.Get, Anything, LimitedGateway.NewCaller(), Cancel));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], codes);
    }

    [Fact]
    public async Task Of_a_trusted_proxy_only_its_own_entry_counts_and_not_what_the_caller_claims()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: ("RateLimits:Limits:general:Quota", "2"));

        var codes = new List<HttpStatusCode>();
        foreach (var claimed in (string[])["198.51.100.1", "198.51.100.2", "198.51.100.3"])
        {
            codes.AddRange(await gateway.SendAsync(1, HttpMethod.Get, Anything, $"{claimed}, 203.0.113.7", Cancel));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests], codes);
    }

    [Fact]
    public async Task An_address_of_version_6_cannot_be_changed_within_its_network()
    {
        await using var gateway = await LimitedGateway.StartAsync(Cancel, settings: ("RateLimits:Limits:general:Quota", "2"));

        var codes = new List<HttpStatusCode>();
        foreach (var address in (string[])["2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:3::4", "2001:db8:1:3::1"])
        {
            codes.AddRange(await gateway.SendAsync(1, HttpMethod.Get, Anything, address, Cancel));
        }

        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.TooManyRequests, HttpStatusCode.OK], codes);
    }
}
