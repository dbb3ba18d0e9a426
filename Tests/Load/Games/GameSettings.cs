namespace QuizNet.Load.Games;

internal sealed record GameSettings(int Games, int Players, int Replicas, int Questions, bool Peers, int Rounds, bool Json)
{
    /// <summary>Null when the arguments are wrong, which is then said.</summary>
    public static GameSettings? Read(string[] words)
    {
        var arguments = new Arguments(words, ["games", "players", "replicas", "questions", "rounds"], ["peers", "json"]);
        var settings = new GameSettings(
            arguments.Count("games", 1, 1, 500),
            arguments.Count("players", 2_000, 1, 5_000),
            arguments.Count("replicas", 3, 1, 10),
            arguments.Count("questions", 5, 1, 10),
            arguments.Has("peers"),
            arguments.Count("rounds", 40, 2, 1_000),
            arguments.Has("json"));
        return arguments.SayMistake() ? null : settings;
    }
}
