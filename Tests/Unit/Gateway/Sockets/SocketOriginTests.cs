using QuizNet.Gateway.Cors;
using QuizNet.Gateway.Sockets;

namespace QuizNet.Unit.Gateway.Sockets;

public sealed class SocketOriginTests
{
    private static readonly AllowedOrigins Others = new(["https://quiz.example", "http://localhost:*"]);

    [Theory]
    [InlineData(null, "api.example", true)]
    [InlineData("https://api.example", "api.example", true)]
    [InlineData("http://api.example:8080", "api.example:8080", true)]
    [InlineData("https://api.example", "api.example:443", true)]
    [InlineData("https://quiz.example", "api.example", true)]
    [InlineData("http://localhost:5173", "api.example", true)]
    [InlineData("https://evil.example", "api.example", false)]
    [InlineData("http://api.example:8081", "api.example:8080", false)]
    [InlineData("http://localhost:5173.evil.example", "api.example", false)]
    [InlineData("http://localhost:", "api.example", false)]
    [InlineData("https://quiz.example.evil.example", "api.example", false)]
    [InlineData("file://api.example", "api.example", false)]
    [InlineData("null", "api.example", false)]
    public void Pages_of_the_own_host_and_of_allowed_origins_may_open_sockets(string? origin, string host, bool allowed) =>
        Assert.Equal(allowed, SocketOrigin.IsAllowed(origin, host, Others));

    [Theory]
    [InlineData("https://quiz.example", true)]
    [InlineData("http://localhost:*", true)]
    [InlineData("http://localhost:3000", true)]
    [InlineData("*", false)]
    [InlineData("https://*", false)]
    [InlineData("quiz.example", false)]
    [InlineData("https://quiz.example/", false)]
    [InlineData("https://quiz.example/page", false)]
    [InlineData("ftp://quiz.example", false)]
    public void An_origin_is_a_scheme_and_a_host(string pattern, bool isOne) => Assert.Equal(isOne, AllowedOrigins.IsPattern(pattern));
}
