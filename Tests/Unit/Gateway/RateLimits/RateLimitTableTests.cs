using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Options;
using QuizNet.Gateway.RateLimits;

namespace QuizNet.Unit.Gateway.RateLimits;

public sealed class RateLimitTableTests
{
    [Theory]
    [InlineData("Production", true, 100)]
    [InlineData("Production", false, 100)]
    [InlineData("Development", true, 100_000)]
    [InlineData("Development", false, 100)]
    [InlineData("Development", true, 100, "Documented=true")]
    [InlineData("Development", true, 100, "Documented=true", "Scale=7")]
    [InlineData("Development", true, 700, "Scale=7")]
    [InlineData("Production", false, 700, "Scale=7")]
    [InlineData("Production", false, 50, "Limits:general:Quota=50")]
    public void A_quota_is_the_documented_one_times_the_scale_of_the_caller(string environment, bool isLocal, long quota, params string[] settings) =>
        Assert.Equal(quota, Table(environment, settings).All.Single(limit => limit.Name == "general").QuotaOf(isLocal).Most);

    [Fact]
    public void The_documented_limits_are_there_and_the_general_one_comes_last()
    {
        var policies = Table("Production", "Limits:extra:Quota=3", "Limits:extra:Window=00:00:10", "Limits:extra:Requests:0=DELETE /api/data/**").All.Select(limit => limit.QuotaOf(isLocal: true).Policy);

        Assert.Equal(
            ["\"sign-in\";q=5;w=900", "\"submission\";q=10;w=60", "\"execution\";q=20;w=60", "\"chat\";q=60;w=60", "\"games\";q=3000;w=60", "\"assigned\";q=3000;w=60", "\"media\";q=3000;w=60", "\"authoring\";q=300;w=60", "\"uploads\";q=60;w=60", "\"openings\";q=30;w=900", "\"sockets\";q=6000;w=60", "\"extra\";q=3;w=10", "\"general\";q=100;w=900"],
            policies);
    }

    [Theory]
    [InlineData("POST", "/api/auth/signin", "sign-in general")]
    [InlineData("POST", "/api/auth/login", "sign-in general")]
    [InlineData("POST", "/api/auth/refresh", "general")]
    [InlineData("POST", "/api/submissions", "submission general")]
    [InlineData("POST", "/api/submissions/execute", "execution general")]
    [InlineData("POST", "/api/chat/rooms/1/messages", "chat general")]
    [InlineData("GET", "/.well-known/jwks.json", "general")]
    [InlineData("GET", "/api/quizzes/sample-first-steps", "authoring")]
    [InlineData("POST", "/api/quizzes/import", "authoring uploads")]
    [InlineData("GET", "/api/media/m0123", "media")]
    [InlineData("POST", "/api/media", "uploads")]
    [InlineData("POST", "/api/assigned/abcd2345/attempts", "assigned")]
    [InlineData("GET", "/api/reports", "authoring")]
    [InlineData("POST", "/api/games", "games openings")]
    [InlineData("POST", "/api/Games/", "games openings")]
    [InlineData("POST", "/api/games/482913/players", "games")]
    [InlineData("GET", "/api/games/482913", "games")]
    [InlineData("GET", "/api/games-of-others", "general")]
    [InlineData("GET", "/hubs/game", "")]
    [InlineData("GET", "/health", "")]
    [InlineData("GET", "/alive", "")]
    [InlineData("GET", "/status", "")]
    [InlineData("GET", "/metrics", "")]
    [InlineData("GET", "/docs/assets/main.js", "")]
    public void A_request_is_under_the_limits_that_mean_it(string method, string path, string limits) =>
        Assert.Equal(limits, string.Join(' ', Table("Production").All.Where(limit => limit.Covers(method, path, opensSocket: false)).Select(limit => limit.Name)));

    [Theory]
    [InlineData("/hubs/game", "sockets")]
    [InlineData("/api/chat/rooms", "sockets general")]
    public void Opening_a_socket_is_under_the_limit_of_sockets(string path, string limits) =>
        Assert.Equal(limits, string.Join(' ', Table("Production").All.Where(limit => limit.Covers("GET", path, opensSocket: true)).Select(limit => limit.Name)));

    [Fact]
    public void Switched_off_there_are_none() => Assert.Empty(Table("Production", "Off=true").All);

    [Theory]
    [InlineData("general", 1, "00:00:01", "/api/**", true)]
    [InlineData("Two words", 1, "00:00:01", "/api/**", false)]
    [InlineData("general", 0, "00:00:01", "/api/**", false)]
    [InlineData("general", 1, "00:00:00", "/api/**", false)]
    [InlineData("general", 1, "00:00:01", "api", false)]
    public void A_limit_that_cannot_be_applied_is_refused_at_the_start(string name, int quota, string window, string request, bool usable) =>
        Assert.Equal(usable, LimitOptions.IsUsable(name, new LimitOptions { Quota = quota, Window = TimeSpan.Parse(window, null), Requests = { request } }));

    private static RateLimitTable Table(string environment, params string[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(setting => setting.Split('=')).Select(pair => KeyValuePair.Create(pair[0], (string?)pair[1]))).Build();
        var options = new RateLimitOptions();
        configuration.Bind(options);
        return new RateLimitTable(Options.Create(options), new HostingEnvironment { EnvironmentName = environment });
    }
}
