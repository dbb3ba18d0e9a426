using Microsoft.AspNetCore.Http;
using QuizNet.Gateway.Edge;

namespace QuizNet.Unit.Gateway.Edge;

public sealed class FramingTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Content-Length: 5")]
    [InlineData("Transfer-Encoding: chunked")]
    [InlineData("Transfer-Encoding: Chunked")]
    [InlineData("Connection: keep-alive, Upgrade")]
    [InlineData("Connection: Upgrade, HTTP2-Settings")]
    [InlineData("Connection: CLOSE")]
    public void A_clear_request_is_taken(string headers) => Assert.Null(Framing.Complaint("HTTP/1.1", Read(headers)));

    [Theory]
    [InlineData("HTTP/1.1", "Transfer-Encoding: chunked|Content-Length: 5")]
    [InlineData("HTTP/1.1", "Transfer-Encoding: chunked|X-Content-Length: 5")]
    [InlineData("HTTP/1.1", "Transfer-Encoding: gzip, chunked")]
    [InlineData("HTTP/1.1", "Transfer-Encoding: chunked|Transfer-Encoding: chunked")]
    [InlineData("HTTP/1.0", "Transfer-Encoding: chunked")]
    [InlineData("HTTP/1.1", "Connection: close, Authorization")]
    [InlineData("HTTP/1.1", "Connection: X-Request-Id")]
    public void An_unclear_one_is_refused(string protocol, string headers) => Assert.NotNull(Framing.Complaint(protocol, Read(headers)));

    private static HeaderDictionary Read(string lines)
    {
        var headers = new HeaderDictionary();
        foreach (var line in lines.Split('|', StringSplitOptions.RemoveEmptyEntries))
        {
            headers.Append(line.Split(": ")[0], line.Split(": ")[1]);
        }

        return headers;
    }
}
