namespace QuizNet.Support.Games;

/// <summary>How long a client waits before it tries to enter again (docs/game-protocol.md): at once, a few times soon, then further and further apart, and not all at the same time.</summary>
public static class ReconnectDelays
{
    private static readonly int[] First = [0, 50, 150, 350, 700];
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <param name="attempt">From 0.</param>
    /// <param name="chance">0 to 1: where between half of the time and all of it.</param>
    public static TimeSpan Before(int attempt, double chance)
    {
        if (attempt < First.Length)
        {
            return TimeSpan.FromMilliseconds(First[attempt]);
        }

        var most = First[^1] * Math.Pow(2, Math.Min(attempt - First.Length + 1, 10));
        var wait = TimeSpan.FromMilliseconds(most * (1 + chance) / 2);
        return wait < Longest ? wait : Longest;
    }
}
