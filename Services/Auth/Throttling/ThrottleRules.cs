namespace QuizNet.Auth.Throttling;

/// <summary>
/// How long to wait after failed sign-ins. An account can always be tried again within a minute: who guesses is slowed down to
/// a hopeless pace, and nobody can lock its owner out for good.
/// </summary>
internal static class ThrottleRules
{
    /// <summary>Failures are forgotten after this much time without one.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromMinutes(15);

    public static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    /// <summary>Before these many failures nobody waits: people mistype.</summary>
    public const int FreeForAccount = 5;

    /// <summary>A whole school may come from one address, all at the same moment.</summary>
    public const int FreeForAddress = 200;

    /// <summary>1, 2, 4, ... seconds after each failure beyond the free ones.</summary>
    public static TimeSpan Wait(int failures, int free) => failures < free ? TimeSpan.Zero
        : failures - free > 6 ? LongestWait
        : TimeSpan.FromSeconds(Math.Min(1 << (failures - free), LongestWait.TotalSeconds));
}
