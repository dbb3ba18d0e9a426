namespace QuizNet.Load.Drills;

internal sealed record StormSettings(int Rps, TimeSpan Time, int Backends, int Percent, bool Peers, bool Json)
{
    /// <summary>Null when the arguments are wrong, which is then said.</summary>
    public static StormSettings? Read(string[] words)
    {
        var arguments = new Arguments(words, ["rps", "seconds", "backends", "percent"], ["peers", "json"]);
        var settings = new StormSettings(
            arguments.Count("rps", 300, 1, 20_000),
            arguments.Seconds("seconds", 60, 1, 3_600),
            arguments.Count("backends", 3, 1, 3),
            arguments.Count("percent", 50, 0, 100),
            arguments.Has("peers"),
            arguments.Has("json"));
        return arguments.SayMistake() ? null : settings;
    }
}
