using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Sharing;

/// <summary>Which links to a quiz somebody has followed: the one whose key they show, and those that they came through before.</summary>
internal sealed class QuizLinks(QuizContext context, TimeProvider time)
{
    public async Task<IReadOnlyList<StoredShare>> FollowedAsync(string quiz, ClaimsPrincipal user, string? key, CancellationToken cancellationToken)
    {
        var caller = user.UserId();
        var shown = key is { Length: QuizKey.Length };
        if (caller is null && !shown)
        {
            return [];
        }

        var shares = await context.Shares.AsNoTracking()
            .Where(share => share.QuizId == quiz)
            .Select(share => new { Share = share, Came = context.CoAuthors.Any(author => author.ShareId == share.Id && author.UserId == caller) })
            .ToListAsync(cancellationToken);
        return [.. shares.Where(one => one.Came || (shown && QuizKey.IsSame(key!, one.Share.Key))).Select(one => one.Share)];
    }

    /// <summary>Whoever comes through a link with which one may edit, and has an account, is an author from now on.</summary>
    public async Task RememberAsync(StoredQuiz quiz, IReadOnlyList<StoredShare> followed, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var caller = user.UserId();
        if (caller is null || caller == quiz.Owner || user.IsInRole(Roles.Service) || followed.Where(share => share.Rights == QuizRights.Edit).ToList() is not { Count: > 0 } links)
        {
            return;
        }

        string[] ids = [.. links.Select(link => link.Id)];
        var known = await context.CoAuthors.AsNoTracking().Where(author => ids.Contains(author.ShareId) && author.UserId == caller).Select(author => author.ShareId).ToListAsync(cancellationToken);
        if (known.Count == ids.Length)
        {
            return;
        }

        var now = time.StoredNow();
        try
        {
            await context.WriteAsync(
                _ =>
                {
                    context.AddRange(ids.Except(known).Select(id => new CoAuthor { ShareId = id, UserId = caller, QuizId = quiz.Id, CameAt = now }));
                    return Task.CompletedTask;
                },
                cancellationToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure) || DatabaseFailures.IsAway(failure))
        {
            // Two requests at once; or it cannot be written now, which is no reason not to show the quiz. The next request tries again.
            context.ChangeTracker.Clear();
        }
    }
}
