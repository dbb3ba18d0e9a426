using System.Text;
using QuizNet.Support.Framing;

namespace QuizNet.Integration.Gateway.Framing;

public sealed class RecordingServerTests
{
    private const string Start = "POST /api/auth/one HTTP/1.1\r\nHost: localhost\r\n";

    [Theory]
    [InlineData($"{Start}\r\n", "/api/auth/one", null, false)]
    [InlineData($"{Start}X-Forwarded-For: 127.0.0.1\r\n\r\n", "/api/auth/one", null, true)]
    [InlineData($"{Start}Transfer-Encoding: CHUNKED\r\n\r\n0\r\n\r\n", "/api/auth/one", null, false)]
    [InlineData($"{Start}Transfer-Encoding: cow\r\n\r\n", "/api/auth/one", "an unknown coding", false)]
    [InlineData("hello\r\n\r\n", null, "the line hello", false)]
    public async Task What_has_been_sent_is_written_down(string sent, string? target, string? wrong, bool isMarked)
    {
        await using var server = new RecordingServer();

        await RawExchange.SendAsync(new Uri(server.Address), Encoding.ASCII.GetBytes(sent), TestContext.Current.CancellationToken);

        Assert.Equal(new SeenRequest(target, wrong, isMarked), Assert.Single(server.Seen));
    }

    [Fact]
    public async Task A_request_that_hides_behind_another_lacks_the_mark()
    {
        await using var server = new RecordingServer();

        await RawExchange.SendAsync(
            new Uri(server.Address), Encoding.ASCII.GetBytes($"{Start}X-Forwarded-For: 127.0.0.1\r\nContent-Length: 2\r\n\r\nhi{Start}\r\n"), TestContext.Current.CancellationToken);

        Assert.Equal([true, false], server.Seen.Select(request => request.IsMarked));
    }
}
