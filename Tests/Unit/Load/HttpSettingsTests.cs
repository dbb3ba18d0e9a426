using QuizNet.Load.Http;

namespace QuizNet.Unit.Load;

public sealed class HttpSettingsTests
{
    private static readonly Dictionary<string, string> Nothing = [];

    [Fact]
    public void What_is_not_said_is_as_documented()
    {
        var settings = Read([], Nothing);

        Assert.Equal((new Uri("http://localhost:3000"), 10, TimeSpan.FromSeconds(30), false), (settings.Url, settings.Rps, settings.Duration, settings.Json));
        Assert.Equal(["/health"], settings.Paths);
    }

    [Fact]
    public void The_environment_is_heard_and_arguments_more_so()
    {
        var environment = new Dictionary<string, string> { ["LB_URL"] = "http://127.0.0.1:4000", ["RPS"] = "50", ["DURATION"] = "60", ["ENDPOINT"] = "/status" };

        var settings = Read(["--rps", "20"], environment);

        Assert.Equal((new Uri("http://127.0.0.1:4000"), 20, TimeSpan.FromSeconds(60)), (settings.Url, settings.Rps, settings.Duration));
        Assert.Equal(["/status"], settings.Paths);
    }

    [Theory]
    [InlineData("auth", "/api/auth/auth-work")]
    [InlineData("data", "/api/data/data-work")]
    [InlineData("compute", "/api/compute/compute-worker")]
    [InlineData("all", "/api/auth/auth-work", "/api/data/data-work", "/api/compute/compute-worker")]
    public void A_type_stands_for_its_work_endpoint(string type, params string[] paths) => Assert.Equal(paths, Read([$"--type={type}"], Nothing).Paths);

    [Theory]
    [InlineData("http://192.0.2.1:3000", false)]
    [InlineData("http://localhost.example.com", false)]
    [InlineData("http://[::1]:3000", true)]
    [InlineData("http://127.0.0.9", true)]
    public void Other_hosts_are_spared_unless_they_are_ones_own(string url, bool loopback)
    {
        Assert.Equal(loopback, HttpSettings.Read(["--url", url], _ => null).Mistake is null);
        Assert.NotNull(HttpSettings.Read(["--url", url, "--own-host"], _ => null).Settings);
    }

    [Theory]
    [InlineData("--rps", "0")]
    [InlineData("--rps", "1.5")]
    [InlineData("--rps", "many")]
    [InlineData("--rps")]
    [InlineData("--duration", "-1")]
    [InlineData("--duration", "NaN")]
    [InlineData("--type", "quiz")]
    [InlineData("--endpoint", "health")]
    [InlineData("--endpoint", "/health", "--type", "auth")]
    [InlineData("--url", "localhost:3000")]
    [InlineData("--fast")]
    [InlineData("--json=yes")]
    [InlineData("fast")]
    public void What_makes_no_sense_is_said(params string[] words)
    {
        var (settings, mistake) = HttpSettings.Read(words, _ => null);

        Assert.Null(settings);
        Assert.NotNull(mistake);
    }

    private static HttpSettings Read(string[] words, Dictionary<string, string> environment) => HttpSettings.Read(words, environment.GetValueOrDefault).Settings!;
}
