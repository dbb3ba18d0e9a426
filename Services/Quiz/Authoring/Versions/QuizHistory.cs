using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Quiz.Authoring.Versions;

/// <summary>What a quiz was before.</summary>
internal sealed class QuizHistory(QuizContext context)
{
    /// <summary>The present version becomes a former one. Inside the transaction that makes the next.</summary>
    public async Task AddAsync(StoredQuiz quiz, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var kept = await context.Versions.AsNoTracking().Where(version => version.QuizId == quiz.Id).Select(version => new { version.Version, version.Published }).ToListAsync(cancellationToken);
        var row = StoredVersion.Of(quiz);
        var surplus = VersionRules.Surplus([.. kept.Select(version => (version.Version, version.Published)), (row.Version, row.Published)]);
        context.Add(row);
        quiz.BeganAt = now;
        if (surplus.Count > 0)
        {
            await context.Versions.Where(version => version.QuizId == quiz.Id && surplus.Contains(version.Version)).ExecuteDeleteAsync(cancellationToken);
        }
    }

    /// <summary>The present version first.</summary>
    public async Task<QuizVersions> ListAsync(StoredQuiz quiz, CancellationToken cancellationToken)
    {
        var former = await context.Versions.AsNoTracking()
            .Where(version => version.QuizId == quiz.Id)
            .OrderByDescending(version => version.Version)
            .Take(VersionRules.Most)
            .Select(version => new QuizVersion(version.Version, version.Title, version.Questions, version.Published, version.SavedAt, version.SavedByName))
            .ToListAsync(cancellationToken);
        var present = new QuizVersion(quiz.Version, quiz.Title, quiz.Questions, quiz.PublishedVersion == quiz.Version, quiz.UpdatedAt, quiz.SavedByName);
        return new QuizVersions([present, .. former], former.Count + 1);
    }

    /// <summary>Null: it never was, or another one has taken its place.</summary>
    public async Task<QuizDocument?> FindAsync(StoredQuiz quiz, long version, CancellationToken cancellationToken) => version == quiz.Version
        ? quiz.Read()
        : (await context.Versions.AsNoTracking().SingleOrDefaultAsync(former => former.QuizId == quiz.Id && former.Version == version, cancellationToken))?.Read();
}
