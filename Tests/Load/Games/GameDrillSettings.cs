namespace QuizNet.Load.Games;

internal sealed record GameDrillSettings(int Kills, int RedisKills, int Bots, int Drops, int Replicas, int Seed, bool Json)
{
    /// <summary>Null when the arguments are wrong, which is then said.</summary>
    public static GameDrillSettings? Read(string[] words)
    {
        var arguments = new Arguments(words, ["kills", "redis", "bots", "drops", "replicas", "seed"], ["json"]);
        var settings = new GameDrillSettings(
            arguments.Count("kills", 50, 0, 1_000),
            arguments.Count("redis", 5, 0, 100),
            arguments.Count("bots", 200, 1, 2_000),
            arguments.Count("drops", 3, 1, 20),
            arguments.Count("replicas", 3, 2, 10),
            arguments.Count("seed", 1, 0, 1_000_000),
            arguments.Has("json"));
        return arguments.SayMistake() ? null : settings;
    }
}
