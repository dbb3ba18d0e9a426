namespace QuizNet.Gateway.Retries;

/// <summary>How long the silence of a replica is still normal.</summary>
internal static class Silence
{
    private static readonly TimeSpan Shortest = TimeSpan.FromSeconds(0.25);

    /// <summary>Three times what nearly all requests of the route take, but never longer than the limit. Null: nothing is known yet.</summary>
    public static TimeSpan Allowed(TimeSpan? nearlyAll, TimeSpan longest)
    {
        if (nearlyAll is not { } usual)
        {
            return longest;
        }

        var threefold = 3 * usual;
        return threefold > longest ? longest : threefold < Shortest ? Shortest : threefold;
    }

    /// <summary>A hedged read asks a second replica once it takes longer than most do.</summary>
    public static TimeSpan BeforeHedge(TimeSpan? most, TimeSpan allowed) => most < allowed ? most.Value : allowed;
}
