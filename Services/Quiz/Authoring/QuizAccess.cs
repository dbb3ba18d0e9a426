using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Sharing;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Quiz.Authoring;

/// <summary>Finds quizzes for those who may see them: their owner, who has a link, and for samples and the catalogue everybody. Key is that of the header X-Quiz-Key.</summary>
internal sealed class QuizAccess(QuizContext context, QuizLinks links, QuizReader reader)
{
    /// <summary>Null: there is none, or it is none of the caller's business.</summary>
    public async Task<QuizGrant?> FindAsync(string id, ClaimsPrincipal user, string? key, CancellationToken cancellationToken)
    {
        if (!QuizReader.IsId(id) || await context.Quizzes.AsNoTracking().Include(quiz => quiz.Published).SingleOrDefaultAsync(quiz => quiz.Id == id, cancellationToken) is not { } quiz)
        {
            return null;
        }

        var (grant, followed) = await GrantAsync(quiz, user, key, cancellationToken);
        await links.RememberAsync(quiz, followed, user, cancellationToken);
        return grant;
    }

    /// <summary>What somebody may see and play of it. Those that are open to all, and one's own, are read from the cache.</summary>
    public async ValueTask<Cached<QuizDocument>> ReadAsync(string id, ClaimsPrincipal user, string? key, CancellationToken cancellationToken)
    {
        var found = await reader.ReadAsync(id, user.UserId(), cancellationToken);
        return found.Value is not null || (key is null && user.UserId() is null)
            ? found
            : new Cached<QuizDocument>((await FindAsync(id, user, key, cancellationToken))?.Published, CacheOutcome.Miss);
    }

    /// <summary>Inside a transaction, which has the quiz to itself then: SQLite has one writer at a time, and PostgreSQL locks the row.</summary>
    public async Task<QuizGrant?> LockAsync(string id, ClaimsPrincipal user, string? key, CancellationToken cancellationToken)
    {
        if (!QuizReader.IsId(id))
        {
            return null;
        }

        var found = context.Database.IsNpgsql() ? context.Quizzes.FromSql($"SELECT * FROM quizzes WHERE id = {id} FOR UPDATE") : context.Quizzes.Where(quiz => quiz.Id == id);
        return (await found.ToListAsync(cancellationToken)).SingleOrDefault() is { } quiz ? (await GrantAsync(quiz, user, key, cancellationToken)).Grant : null;
    }

    private async Task<(QuizGrant? Grant, IReadOnlyList<StoredShare> Followed)> GrantAsync(StoredQuiz quiz, ClaimsPrincipal user, string? key, CancellationToken cancellationToken)
    {
        var caller = user.UserId();
        var followed = quiz.Owner is null || quiz.Owner == caller ? [] : await links.FollowedAsync(quiz.Id, user, key, cancellationToken);
        var rights = RightsRules.Of(quiz.Owner, quiz.Public && quiz.PublishedVersion is not null, caller, followed.Select(share => share.Rights));
        return (rights is { } some ? new QuizGrant(quiz, some) : null, followed);
    }
}
