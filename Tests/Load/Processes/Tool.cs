namespace QuizNet.Load.Processes;

/// <summary>A program that may be installed on this machine or not.</summary>
internal sealed record Tool(string Name, string HowToInstall)
{
    public static readonly Tool Nginx = new("nginx", "apt-get install nginx-light");
    public static readonly Tool Haproxy = new("haproxy", "apt-get install haproxy");
    public static readonly Tool Node = new("node", "apt-get install nodejs npm");
    public static readonly Tool Npm = new("npm", "apt-get install npm");
    public static readonly Tool Wrk = new("wrk", "apt-get install wrk");
    public static readonly Tool RedisServer = new("redis-server", "apt-get install redis-server");

    // Servers are in sbin, which the path of users often lacks.
    private static readonly string[] Folders = [.. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':'), "/usr/sbin", "/usr/local/sbin"];

    public string? Path => Folders.Select(folder => System.IO.Path.Combine(folder, Name)).FirstOrDefault(File.Exists);

    /// <summary>What to do if it is not there, else null.</summary>
    public string? Missing => Path is null ? $"{Name} is missing: {HowToInstall}" : null;
}
