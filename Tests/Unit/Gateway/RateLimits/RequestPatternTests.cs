using QuizNet.Gateway.RateLimits;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class RequestPatternTests
{
    [Theory]
    [InlineData("POST /api/auth/signin", "POST", "/api/auth/signin", true)]
    [InlineData("POST /api/auth/signin", "POST", "/API/Auth/SignIn//", true)]
    [InlineData("POST /api/auth/signin", "GET", "/api/auth/signin", false)]
    [InlineData("POST /api/auth/signin", "POST", "/api/auth/signin-work", false)]
    [InlineData("POST /api/auth/signin", "POST", "/api/auth/signin/other", false)]
    [InlineData("/api/**", "DELETE", "/api/data/1", true)]
    [InlineData("/api/**", "GET", "/api", true)]
    [InlineData("/api/**", "GET", "/apis", false)]
    [InlineData("/api/**", "GET", "/health", false)]
    [InlineData("/api/**", "GET", "/", false)]
    [InlineData("UPGRADE /hubs/**", "GET", "/hubs/game", false)]
    public void A_request_is_meant_by_method_and_path(string pattern, string method, string path, bool meant) =>
        Assert.Equal(meant, new RequestPattern(pattern).Matches(method, path, opensSocket: false));

    [Fact]
    public void What_opens_a_socket_is_meant_by_upgrade() => Assert.True(new RequestPattern("UPGRADE /hubs/**").Matches("GET", "/hubs/game", opensSocket: true));

    [Theory]
    [InlineData("/api/**", true)]
    [InlineData("POST /api", true)]
    [InlineData("api", false)]
    [InlineData("post /api", false)]
    [InlineData("POST  /api", false)]
    [InlineData("", false)]
    public void Anything_else_is_no_pattern(string pattern, bool valid) => Assert.Equal(valid, RequestPattern.IsValid(pattern));
}
