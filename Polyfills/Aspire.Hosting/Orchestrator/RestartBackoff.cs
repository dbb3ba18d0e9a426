namespace Aspire.Hosting.Orchestrator;

/// <summary>How long to wait before a crashed replica is started again.</summary>
internal static class RestartBackoff
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    // Whoever ran this long was well; its next crash counts as the first one.
    private static readonly TimeSpan Recovered = TimeSpan.FromSeconds(60);

    /// <summary>The crashes in a row, counting the one just seen.</summary>
    public static int Count(int crashesBefore, TimeSpan uptime) => uptime >= Recovered ? 1 : crashesBefore + 1;

    /// <summary>Half a second, doubled with each crash in a row, up to half a minute.</summary>
    public static TimeSpan Delay(int crashesInARow) => crashesInARow > 6
        ? Longest
        : First * Math.Pow(2, crashesInARow - 1);
}
