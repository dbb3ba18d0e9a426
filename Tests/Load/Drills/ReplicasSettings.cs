using QuizNet.Load.Proxies;

namespace QuizNet.Load.Drills;

internal sealed record ReplicasSettings(int Rps, int Kills, int Freezes, TimeSpan FreezeTime, TimeSpan Pause, string Only, string Backend, bool Json)
{
    /// <summary>Null when the arguments are wrong, which is then said.</summary>
    public static ReplicasSettings? Read(string[] words)
    {
        var arguments = new Arguments(words, ["rps", "kills", "freezes", "freeze-seconds", "pause", "only", "backend"], ["json"]);
        var settings = new ReplicasSettings(
            arguments.Count("rps", 500, 2, 20_000),
            arguments.Count("kills", 20, 0, 1_000),
            arguments.Count("freezes", 10, 0, 1_000),
            arguments.Seconds("freeze-seconds", 10, 0.1, 60),
            arguments.Seconds("pause", 3, 0.1, 60),
            arguments.OneOf("only", "", "gateway", "nginx", "haproxy", "yarp"),
            arguments.OneOf("backend", "ledger", "ledger", "sqlite", "postgres"),
            arguments.Has("json"));
        return arguments.SayMistake() ? null : settings;
    }

    public bool Includes(Proxy proxy) => proxy.Name.Contains(Only, StringComparison.OrdinalIgnoreCase);
}
