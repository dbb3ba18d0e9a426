using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Assigned;
using QuizNet.Quiz.Assigned.Records;
using QuizNet.Quiz.Results;
using QuizNet.Quiz.Results.Rows;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Reports.Sources;

/// <summary>Assignments, from the first player on who has begun.</summary>
internal sealed class AssignmentReports(QuizContext context, AssignmentRecords records, AssignedQuizzes quizzes, TimeProvider time) : IReportSource
{
    private const int MostAtOnce = 100;

    public ReportKind Kind => ReportKind.Assignment;

    public async Task<FinishedGame?> ReadAsync(string id, string owner, CancellationToken cancellationToken) =>
        await IsOwnAsync(id, owner, cancellationToken) ? await records.ReadAsync(id, cancellationToken) : null;

    // Nobody has more than a thousand assignments, so they are looked through here: the title may change, and each is where it began.
    public async Task<IReadOnlyList<ReportSummary>> ListAsync(ReportSearch search, CancellationToken cancellationToken)
    {
        var own = await context.Assignments.AsNoTracking().Where(assignment => assignment.Owner == search.Owner && context.Attempts.Any(attempt => attempt.AssignmentId == assignment.Id))
            .Select(assignment => new { assignment.Id, assignment.Title, assignment.QuizId, At = assignment.OpensAt ?? assignment.CreatedAt, assignment.ClosesAt }).ToListAsync(cancellationToken);
        var page = own.Where(assignment => SearchedText.Of(assignment.Title).Contains(search.Title, StringComparison.Ordinal))
            .Where(assignment => search.After is not { } last || assignment.At < last.At || (assignment.At == last.At && string.CompareOrdinal(assignment.Id, last.Id) < 0))
            .OrderByDescending(assignment => assignment.At).ThenByDescending(assignment => assignment.Id, StringComparer.Ordinal).Take(search.Most + 1).ToList();
        string[] ids = [.. page.Select(assignment => assignment.Id)];
        var players = await context.Attempts.Where(attempt => ids.Contains(attempt.AssignmentId)).Select(attempt => new { attempt.AssignmentId, attempt.PlayerId }).Distinct()
            .GroupBy(attempt => attempt.AssignmentId).Select(group => new { group.Key, Count = group.Count() }).ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken);
        var now = time.StoredNow();
        var listed = new List<ReportSummary>();
        foreach (var one in page)
        {
            if (await quizzes.ReadAsync(context, one.Id, cancellationToken) is { } quiz)
            {
                var ends = one.ClosesAt < now ? one.ClosesAt.Value : now;
                listed.Add(new ReportSummary(
                    Kind, one.Id, one.Title, one.QuizId, null, one.At, players.GetValueOrDefault(one.Id), quiz.Questions.Count(question => question is not Slide), KeptUntil: ends.AddDays(search.KeptDays)));
            }
        }

        return listed;
    }

    public async Task<bool> DeleteAsync(string id, string owner, CancellationToken cancellationToken) =>
        await IsOwnAsync(id, owner, cancellationToken) && await records.DeleteAsync(id, cancellationToken);

    public async Task<bool> RemovePlayerAsync(string id, string owner, string player, CancellationToken cancellationToken) =>
        await IsOwnAsync(id, owner, cancellationToken) && await records.RemovePlayerAsync(id, player, cancellationToken);

    public async Task ExpireAsync(Expiry expiry, CancellationToken cancellationToken)
    {
        if (expiry.Nobodys)
        {
            // There are none without an owner.
            return;
        }

        var own = context.Assignments.Where(assignment => expiry.Owner == null || assignment.Owner == expiry.Owner);

        // One that never closes is over when nobody has begun for so long.
        var old = own.Where(assignment => assignment.ClosesAt < expiry.Before
            || (assignment.ClosesAt == null && assignment.CreatedAt < expiry.Before && !context.Attempts.Any(attempt => attempt.AssignmentId == assignment.Id && attempt.BeganAt >= expiry.Before)));
        while (await old.Select(assignment => assignment.Id).Order().Take(MostAtOnce).ToListAsync(cancellationToken) is { Count: > 0 } ids)
        {
            foreach (var id in ids)
            {
                await records.DeleteAsync(id, cancellationToken);
            }
        }
    }

    private Task<bool> IsOwnAsync(string id, string owner, CancellationToken cancellationToken) =>
        context.Assignments.AnyAsync(assignment => assignment.Id == id && assignment.Owner == owner, cancellationToken);
}
