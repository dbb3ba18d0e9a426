using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Attempts;
using QuizNet.Quiz.Assigned.Rows;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Assigned.Teaching;

/// <summary>What teachers see of their assignments.</summary>
internal sealed class AssignmentReader(QuizContext context, TimeProvider time)
{
    private const int PageSize = 100;
    private const int LongestId = 40;

    public async Task<AssignmentInfo?> FindAsync(string id, string owner, CancellationToken cancellationToken) =>
        IsId(id) && await context.Assignments.AsNoTracking().SingleOrDefaultAsync(assignment => assignment.Id == id && assignment.Owner == owner, cancellationToken) is { } found
            ? (await ToInfosAsync([found], cancellationToken))[0]
            : null;

    /// <summary>The newest first. After is the last id of the page before.</summary>
    public async Task<AssignmentList> ListAsync(string owner, string? after, CancellationToken cancellationToken)
    {
        var all = context.Assignments.AsNoTracking().Where(assignment => assignment.Owner == owner);
        var rest = after is null ? all : all.Where(assignment => string.Compare(assignment.Id, after) < 0);
        var found = await rest.OrderByDescending(assignment => assignment.Id).Take(PageSize + 1).ToListAsync(cancellationToken);
        var page = await ToInfosAsync([.. found.Take(PageSize)], cancellationToken);
        return new AssignmentList(page, page.Count, found.Count > PageSize ? page[^1].Id : null);
    }

    /// <summary>With how many take part, and how many of them have finished an attempt.</summary>
    public async Task<IReadOnlyList<AssignmentInfo>> ToInfosAsync(IReadOnlyList<AssignmentRow> assignments, CancellationToken cancellationToken)
    {
        var now = time.StoredNow();
        string[] ids = [.. assignments.Select(assignment => assignment.Id)];
        var players = await context.AssignedPlayers.Where(player => ids.Contains(player.AssignmentId))
            .GroupBy(player => player.AssignmentId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);

        // Those that only the closing time has ended may go on when that is put off.
        var finished = await context.Attempts.Where(attempt => ids.Contains(attempt.AssignmentId) && ((attempt.EndedAt != null && attempt.EndedBy != AttemptEnd.Closing) || attempt.EndsAt <= now))
            .Select(attempt => new { attempt.AssignmentId, attempt.PlayerId }).Distinct()
            .GroupBy(attempt => attempt.AssignmentId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        return
        [
            .. assignments.Select(assignment =>
            {
                var (state, all) = (assignment.StateAt(now), players.GetValueOrDefault(assignment.Id));
                return new AssignmentInfo(
                    assignment.Id, assignment.Code, assignment.QuizId, assignment.Title, assignment.Language, assignment.Questions, assignment.Options, state,
                    all, state == AssignmentState.Closed ? all : finished.GetValueOrDefault(assignment.Id), assignment.CreatedAt);
            }),
        ];
    }

    public static bool IsId(string id) => id.Length <= LongestId && id.IsStorable();
}
