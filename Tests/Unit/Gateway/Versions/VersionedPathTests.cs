using QuizNet.Gateway.Versions;

namespace QuizNet.Unit.Gateway.Versions;

public sealed class VersionedPathTests
{
    [Theory]
    [InlineData("/api/v1/data/x", "1", "/api/data/x")]
    [InlineData("/API/V1/data", "1", "/api/data")]
    [InlineData("/api/v1/", "1", "/api/")]
    [InlineData("/api/v1", "1", "/api")]
    [InlineData("/api/v22/data", "22", "/api/data")]
    [InlineData("/api/v1.5/data", "1.5", "/api/data")]
    public void A_version_is_taken_out_of_the_path(string path, string version, string without)
    {
        Assert.Equal(version, VersionedPath.VersionOf(path));
        Assert.Equal(without, VersionedPath.Without(version, path));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/api/data/v1")]
    [InlineData("/api/v")]
    [InlineData("/api/v/1")]
    [InlineData("/api/voices/1")]
    [InlineData("/v1/api/data")]
    public void Other_paths_have_none_and_cost_nothing(string path)
    {
        VersionedPath.VersionOf(path);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var version = VersionedPath.VersionOf(path);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Null(version);
    }

    [Fact]
    public void A_version_with_an_end_says_when()
    {
        var policy = new VersionPolicy { Deprecated = DateTimeOffset.FromUnixTimeSeconds(1_688_169_599), Sunset = new(2026, 6, 30, 23, 59, 59, TimeSpan.Zero), Guide = new("https://quiz.example/v2") };

        Assert.Equal([("Deprecation", "@1688169599"), ("Sunset", "Tue, 30 Jun 2026 23:59:59 GMT"), ("Link", "<https://quiz.example/v2>; rel=\"deprecation\"")], policy.Headers());
    }
}
