using System.Net;
using QuizNet.Gateway.RateLimits;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class CallerKeyTests
{
    [Theory]
    [InlineData("203.0.113.7", "203.0.113.7", true)]
    [InlineData("203.0.113.7", "::ffff:203.0.113.7", true)]
    [InlineData("203.0.113.7", "203.0.113.8", false)]
    [InlineData("::ffff:203.0.113.7", "::ffff:203.0.113.8", false)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff:ffff:ffff:ffff", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::1", "127.0.0.1", false)]
    [InlineData("fe80::1%3", "fe80::2", true)]
    public void An_address_is_one_caller_and_of_version_6_its_network_is(string one, string other, bool same) =>
        Assert.Equal(same, CallerKey.Of(IPAddress.Parse(one)) == CallerKey.Of(IPAddress.Parse(other)));

    [Fact]
    public void A_user_is_no_address_and_has_another_key()
    {
        CallerKey[] callers = [CallerKey.Of("ada"), CallerKey.Of("bob"), CallerKey.Of(IPAddress.Loopback), CallerKey.Of((IPAddress?)null)];

        Assert.Equal(4, callers.Distinct().Count());
        Assert.Equal(4, callers.Select(caller => caller.ToString()).Distinct().Count());
    }
}
