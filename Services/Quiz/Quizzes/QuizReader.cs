using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Quizzes;

/// <summary>
/// Reads what is published of quizzes through the cache. Solutions are in them, so one that has an owner, and is not in the catalogue, is read by nobody else
/// here; who has a link is let in by QuizAccess.
/// </summary>
internal sealed class QuizReader(TwoLevelCache cache, IServiceScopeFactory scopes)
{
    private const int LongestId = 40;

    private static readonly CachePolicy Policy = new();

    /// <summary>Null: there is none, or it is not for this caller. Owner is the caller's account, or null without one.</summary>
    public async Task<QuizDocument?> FindAsync(string id, string? owner, CancellationToken cancellationToken) =>
        (await ReadAsync(id, owner, cancellationToken)).Value;

    public async ValueTask<Cached<QuizDocument>> ReadAsync(string id, string? owner, CancellationToken cancellationToken)
    {
        if (!IsId(id))
        {
            return default;
        }

        var (quiz, outcome) = await cache.GetAsync(CacheKey(id), token => LoadAsync(id, token), QuizJson.Default.OwnedQuiz, Policy, cancellationToken);
        return new Cached<QuizDocument>(quiz is not null && (quiz.Public || quiz.Owner is null || quiz.Owner == owner) ? quiz.Document : null, outcome);
    }

    /// <summary>Whether there could be a quiz with this id.</summary>
    public static bool IsId(string id) => id.Length <= LongestId && id.IsStorable();

    /// <summary>After a change of what others see.</summary>
    public Task ReplacedAsync(IEnumerable<string> ids) => Task.WhenAll(ids.Select(id => cache.ReplacedAsync(CacheKey(id))));

    private async Task<OwnedQuiz?> LoadAsync(string id, CancellationToken cancellationToken)
    {
        // A scope of its own, because others wait for the answer, too.
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        var found = await context.Quizzes.AsNoTracking()
            .Where(quiz => quiz.Id == id && quiz.Published != null)
            .Select(quiz => new { quiz.Owner, quiz.Public, quiz.Published })
            .SingleOrDefaultAsync(cancellationToken);
        return found is null ? null : new OwnedQuiz(found.Owner, found.Public, found.Published!.Read());
    }

    private static string CacheKey(string id) => $"quiz:{id}";
}

/// <summary>As it is in the cache.</summary>
internal sealed record OwnedQuiz(string? Owner, bool Public, QuizDocument Document);
