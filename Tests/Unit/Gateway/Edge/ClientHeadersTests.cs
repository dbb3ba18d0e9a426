using Microsoft.AspNetCore.Http;
using QuizNet.Gateway.Edge;

namespace QuizNet.Unit.Gateway.Edge;

public sealed class ClientHeadersTests
{
    [Theory]
    [InlineData("X-Forwarded-For", true)]
    [InlineData("x-forwarded-host", true)]
    [InlineData("X-Original-URL", true)]
    [InlineData("X-User-Id", true)]
    [InlineData("X-USER-ROLE", true)]
    [InlineData("x-real-ip", true)]
    [InlineData("Forwarded", true)]
    [InlineData("Proxy", true)]
    [InlineData("x-request-timeout-ms", true)]
    [InlineData("X-Request-Id", false)]
    [InlineData("X-Registry-Key", false)]
    [InlineData("Cookie", false)]
    [InlineData("traceparent", false)]
    [InlineData("Authorization", false)]
    [InlineData("From", false)]
    public void Clients_have_no_say_in_some_headers(string name, bool ours) => Assert.Equal(ours, ClientHeaders.IsOurs(name));

    [Theory]
    [InlineData("(X)")]
    [InlineData("Content-Length\v")]
    [InlineData("Xé")]
    public void A_name_that_is_none_is_refused(string name) => Assert.False(ClientHeaders.TryRemove(new HeaderDictionary { [name] = "5" }));

    [Fact]
    public void Only_those_are_removed()
    {
        var headers = new HeaderDictionary { ["X-Forwarded-For"] = "1.2.3.4", ["Accept"] = "*/*", ["X-User-Id"] = "admin" };

        Assert.True(ClientHeaders.TryRemove(headers));

        Assert.Equal(["Accept"], headers.Keys);
    }
}
