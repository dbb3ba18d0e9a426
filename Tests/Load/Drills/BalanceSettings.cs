namespace QuizNet.Load.Drills;

internal sealed record BalanceSettings(int Rps, TimeSpan Time, int Requests, IReadOnlyList<string> Policies, bool Json)
{
    /// <summary>The policy that has to deal out evenly to the last request.</summary>
    public const string Exact = "round-robin";

    private static readonly string[] All = [Exact, "weighted", "least-requests", "latency", "hash", "affinity"];

    /// <summary>Null when the arguments are wrong, which is then said.</summary>
    public static BalanceSettings? Read(string[] words)
    {
        var arguments = new Arguments(words, ["rps", "seconds", "requests", "policy"], ["json"]);
        var policy = arguments.OneOf("policy", "", All);
        var settings = new BalanceSettings(
            arguments.Count("rps", 600, 1, 20_000),
            arguments.Seconds("seconds", 10, 1, 600),
            // A multiple of three, so that all can have the same.
            3 * arguments.Count("requests", 3_000, 1, 1_000_000),
            policy == "" ? All : [policy],
            arguments.Has("json"));
        return arguments.SayMistake() ? null : settings;
    }
}
