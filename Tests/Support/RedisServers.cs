using Xunit;

namespace QuizNet.Support;

/// <summary>The servers that QuizNet runs on; what works on one must work on the other.</summary>
public static class RedisServers
{
    public const string Native = "redis-server";
    public const string Garnet = "garnet";

    public static void SkipUnlessInstalled(string server)
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, server)));
        Assert.SkipUnless(server == Garnet || onPath, $"{server} is not on PATH. ./test installs it; Debian: apt-get install redis-server.");
    }
}
