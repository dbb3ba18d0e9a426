using QuizNet.Gateway.Tokens;

namespace QuizNet.Unit.Gateway.Tokens;

public sealed class PathRulesTests
{
    [Theory]
    [InlineData("/api/auth/me", "user")]
    [InlineData("/API/Auth/ME/", "user")]
    [InlineData("/api/auth/sessions", "user")]
    [InlineData("/api/auth/sessions/7", "user")]
    [InlineData("/api/auth/users/7/role", "admin")]
    [InlineData("/api/auth/keys/rotate", "admin")]
    [InlineData("/api/compute/queue/dead-letters/replay", "operator")]
    [InlineData("/api/events", "operator")]
    [InlineData("/api/events/recent", "operator")]
    [InlineData("/api/events/a/b/c", "operator")]
    [InlineData("/api/auth/signin", null)]
    [InlineData("/api/auth/me/too", null)]
    [InlineData("/api/auth/users/7", null)]
    [InlineData("/api/auth/users//role", null)]
    [InlineData("/api/compute/queue/stats", null)]
    [InlineData("/api/data/me", null)]
    [InlineData("/", null)]
    [InlineData("", null)]
    public void A_path_says_what_its_caller_has_to_be(string path, string? policy) => Assert.Equal(policy, PathRules.Find(path)?.Policy);

    [Theory]
    [InlineData("/api/auth/signin", true)]
    [InlineData("/api/auth/refresh/", true)]
    [InlineData("/.well-known/jwks.json", true)]
    [InlineData("/api/auth/me", false)]
    [InlineData("/api/data", false)]
    public void Signing_in_does_not_look_at_tokens(string path, bool ignores) => Assert.Equal(ignores, PathRules.Find(path)?.IgnoresTokens ?? false);

    [Fact]
    public void To_look_a_path_up_takes_no_memory()
    {
        PathRules.Find("/api/auth/sessions/7");
        var before = GC.GetAllocatedBytesForCurrentThread();

        PathRules.Find("/api/auth/sessions/7");

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
