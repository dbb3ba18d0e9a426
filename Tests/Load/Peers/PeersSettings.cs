namespace QuizNet.Load.Peers;

internal sealed record PeersSettings(int Blocks, TimeSpan Time, IReadOnlyList<int> Connections, int Rate, bool Limits, bool Json)
{
    // A third of what wrk gets from the slowest but express on two cores, and about half of what is left beside this program, which takes more than wrk.
    private const int DefaultRate = 4_000;

    /// <summary>Null when the arguments are wrong, which is then said.</summary>
    public static PeersSettings? Read(string[] words)
    {
        var arguments = new Arguments(words, ["blocks", "seconds", "connections", "rate"], ["no-limits", "json"]);
        var settings = new PeersSettings(
            arguments.Count("blocks", 5, 1, 100),
            arguments.Seconds("seconds", 4, 1, 600),
            arguments.WasTyped("connections") ? [arguments.Count("connections", 64, 1, 10_000)] : [64, 256],
            arguments.Count("rate", DefaultRate, 1, 100_000),
            !arguments.Has("no-limits"),
            arguments.Has("json"));
        return arguments.SayMistake() ? null : settings;
    }
}
