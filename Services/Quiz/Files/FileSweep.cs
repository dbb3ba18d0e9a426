using Microsoft.EntityFrameworkCore;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Files;

/// <summary>
/// Deletes files that everybody has given up and that nothing names. They are seen so twice, a week apart: a quiz with the file may just be in an editor, and a game may
/// still be played whose quiz is gone.
/// </summary>
internal sealed class FileSweep(IServiceScopeFactory scopes, TimeProvider time) : Sweep(TimeSpan.FromMinutes(30), time)
{
    // Each is looked for in all documents that are stored.
    private const int MostAtOnce = 20;

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    internal async Task SweepAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();

        // Those that are not to be deleted come again after all others.
        var ids = await context.Files.Where(file => !context.FileOwners.Any(owned => owned.FileId == file.Id))
            .OrderBy(file => file.LookedAt).ThenBy(file => file.Id).Select(file => file.Id).Take(MostAtOnce).ToListAsync(cancellationToken);
        foreach (var id in ids)
        {
            await LookAsync(context, id, cancellationToken);
        }
    }

    protected override Task OnceAsync(CancellationToken cancellationToken) => SweepAsync(cancellationToken);

    private async Task LookAsync(QuizContext context, string id, CancellationToken cancellationToken)
    {
        var now = Time.StoredNow();
        var limit = now - Week;
        var unused = context.Files.Where(file => file.Id == id
            && !context.FileOwners.Any(owned => owned.FileId == id)
            && !context.Quizzes.Any(quiz => quiz.Document.Contains(id))
            && !context.PublishedQuizzes.Any(quiz => quiz.Document.Contains(id))
            && !context.Versions.Any(version => version.Document.Contains(id))
            && !context.Bank.Any(question => question.Question.Contains(id))
            && !context.AssignedQuizzes.Any(assigned => assigned.Quiz.Contains(id))
            && !context.Games.Any(game => game.Quiz.Contains(id)));

        // Before the transaction, so that nobody waits while all is read.
        var found = await unused.Select(file => new { file.UnusedSince }).SingleOrDefaultAsync(cancellationToken);
        DateTimeOffset? since = found is null ? null : found.UnusedSince ?? now;
        await context.WriteAsync(
            async token =>
            {
                if (since < limit && await unused.Where(file => file.UnusedSince < limit).ExecuteDeleteAsync(token) > 0)
                {
                    return;
                }

                await context.Files.Where(file => file.Id == id).ExecuteUpdateAsync(
                    set => set.SetProperty(file => file.LookedAt, now).SetProperty(file => file.UnusedSince, since), token);
            },
            cancellationToken);
    }
}
