namespace QuizNet.Load.Faults;

internal sealed record FaultsSettings(int Faults, int Disturbances, int Seed, bool Json)
{
    // Each of these costs a quarter of a minute.
    private const int MostForBoth = 5;
    private const int ShareForBoth = 20;

    /// <summary>So many faults of each kind last until the fixed detector has seen them, too, or has had its time.</summary>
    public int ForBoth => Math.Clamp(Faults / ShareForBoth, 1, MostForBoth);

    /// <summary>Null when the arguments are wrong, which is then said.</summary>
    public static FaultsSettings? Read(string[] words)
    {
        var arguments = new Arguments(words, ["faults", "disturbances", "seed"], ["json"]);
        var settings = new FaultsSettings(
            arguments.Count("faults", 100, 0, 1_000), arguments.Count("disturbances", 100, 0, 1_000), arguments.Count("seed", 1, 0, int.MaxValue), arguments.Has("json"));
        return arguments.SayMistake() ? null : settings;
    }
}
