using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.ServiceDefaults.Cache;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Quizzes;

/// <summary>Reads quizzes through the cache. Solutions are in them, so one that has an owner is read by nobody else.</summary>
internal sealed class QuizReader(TwoLevelCache cache, IServiceScopeFactory scopes)
{
    private const int LongestId = 40;

    private static readonly CachePolicy Policy = new();

    /// <summary>Null: there is none, or it is not for this caller. Owner is the caller's account, or null without one.</summary>
    public async Task<QuizDocument?> FindAsync(string id, string? owner, CancellationToken cancellationToken) =>
        (await ReadAsync(id, owner, cancellationToken)).Value;

    public async ValueTask<Cached<QuizDocument>> ReadAsync(string id, string? owner, CancellationToken cancellationToken)
    {
        if (id.Length > LongestId || !id.IsStorable())
        {
            return default;
        }

        var (quiz, outcome) = await cache.GetAsync(CacheKey(id), token => LoadAsync(id, token), QuizJson.Default.OwnedQuiz, Policy, cancellationToken);
        return new Cached<QuizDocument>(quiz is null || (quiz.Owner is not null && quiz.Owner != owner) ? null : quiz.Document, outcome);
    }

    /// <summary>After a change.</summary>
    public Task ReplacedAsync(IEnumerable<string> ids) => Task.WhenAll(ids.Select(id => cache.ReplacedAsync(CacheKey(id))));

    private async Task<OwnedQuiz?> LoadAsync(string id, CancellationToken cancellationToken)
    {
        // A scope of its own, because others wait for the answer, too.
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<QuizContext>();
        return await context.Quizzes.AsNoTracking().SingleOrDefaultAsync(quiz => quiz.Id == id, cancellationToken) is { } quiz ? new OwnedQuiz(quiz.Owner, quiz.Read()) : null;
    }

    private static string CacheKey(string id) => $"quiz:{id}";
}

/// <summary>As it is in the cache.</summary>
internal sealed record OwnedQuiz(string? Owner, QuizDocument Document);
