using QuizNet.Gateway.Edge;

namespace QuizNet.Unit.Gateway.Edge;

public sealed class RequestTargetTests
{
    // The second is what Kestrel makes of the first.
    [Theory]
    [InlineData("/api/data/x", "/api/data/x")]
    [InlineData("/api/data/a%2fb", "/api/data/a%2fb")]
    [InlineData("/api/data/a%2Fb", "/api/data/a%2Fb")]
    [InlineData("/api/data/a%20b", "/api/data/a b")]
    [InlineData("/api/data/100%25", "/api/data/100%")]
    [InlineData("/api/data/%25zz", "/api/data/%zz")]
    [InlineData("/api/data/%C3%A9", "/api/data/é")]
    [InlineData("/api/data?q=%2f%5c%00", "/api/data")]
    [InlineData("/api/data/%23", "/api/data/#")]
    public void What_everybody_reads_alike_is_taken(string raw, string path) => Assert.Null(RequestTarget.Complaint(raw, path));

    [Theory]
    [InlineData("/api/%2e%2e%2fb", "/api/..%2fb")]
    [InlineData("/api/%252e%252e/b", "/api/%2e%2e/b")]
    [InlineData("/api/%25%32%66", "/api/%2f")]
    [InlineData("/api/100%25/%252f", "/api/100%/%2f")]
    [InlineData("/api/a%5cb", "/api/a\\b")]
    [InlineData("/api/a\\b", "/api/a\\b")]
    [InlineData("/api/%0d%0aX", "/api/\r\nX")]
    [InlineData("/api/%7f", "/api/\x7f")]
    [InlineData("/api#x", "/api#x")]
    public void What_two_servers_may_read_differently_is_refused(string raw, string path) => Assert.NotNull(RequestTarget.Complaint(raw, path));
}
