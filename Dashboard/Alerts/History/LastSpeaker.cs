using Microsoft.EntityFrameworkCore;
using QuizNet.Dashboard.Speaking;

namespace QuizNet.Dashboard.Alerts.History;

/// <summary>
/// The fence behind the speaker's lock, a single row: whoever has a lower token than the last one to write may not write any more. When nothing
/// has been written for a minute it is anybody's, because Redis may have lost its counter, or be away.
/// </summary>
internal sealed class LastSpeaker
{
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(1);

    /// <summary>Often enough that nobody else takes over.</summary>
    public static readonly TimeSpan Renewal = TimeSpan.FromSeconds(10);

    public int Id { get; init; }

    public required string Owner { get; init; }

    public long Token { get; init; }

    public DateTimeOffset SpokeAt { get; init; }

    /// <summary>Whether the present transaction may write for all dashboards.</summary>
    public static async Task<bool> MayWriteAsync(DashboardContext context, Speaker speaker, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (me, token, silent) = (speaker.Id, speaker.Token, now - Silence);
        return await context.LastSpeaker
            .Where(last => last.Token < token || (last.Token == token && last.Owner == me) || last.SpokeAt < silent)
            .ExecuteUpdateAsync(set => set.SetProperty(last => last.Owner, me).SetProperty(last => last.Token, token).SetProperty(last => last.SpokeAt, now), cancellationToken) > 0;
    }
}
