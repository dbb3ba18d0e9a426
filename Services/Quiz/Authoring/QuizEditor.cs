using System.Security.Claims;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Versions;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring;

/// <summary>
/// Changes quizzes, each change based on the newest state: it is made in a transaction that has the quiz to itself. If it is refused, the answer has the trouble,
/// and the quiz as it is, if the caller may see it.
/// </summary>
internal sealed class QuizEditor(QuizContext context, QuizAccess access, QuizHistory history, TimeProvider time)
{
    /// <summary>The change answers what is in its way, or null.</summary>
    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> ChangeAsync(
        string id, ClaimsPrincipal user, string? key, QuizRights needed, Func<StoredQuiz, CancellationToken, Task<QuizTrouble?>> change, CancellationToken cancellationToken) =>
        context.WriteAsync(
            async token =>
            {
                var grant = await access.LockAsync(id, user, key, token);
                var trouble = QuizTrouble.Of(grant, needed) ?? await change(grant!.Quiz, token);
                if (trouble is not null)
                {
                    context.GiveUp();
                }

                return (grant, trouble);
            },
            cancellationToken);

    /// <summary>The next version of the draft. What is there already is not saved again, so that a request may be repeated whose answer was lost.</summary>
    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> SaveAsync(string id, ClaimsPrincipal user, string? key, string ifMatch, QuizDocument document, CancellationToken cancellationToken)
    {
        var json = StoredQuiz.Write(document);
        return ChangeAsync(
            id,
            user,
            key,
            QuizRights.Edit,
            async (quiz, token) =>
            {
                if (json == quiz.Document)
                {
                    return null;
                }

                if (Conflict(quiz, ifMatch, user) is { } conflict)
                {
                    return conflict;
                }

                var (author, now) = (QuizAuthor.Of(user), time.StoredNow());
                if (VersionRules.Stays(quiz, author.Id, now))
                {
                    await history.AddAsync(quiz, now, token);
                }

                quiz.Save(document, author, now);
                return null;
            },
            cancellationToken);
    }

    /// <summary>What the quiz once was becomes its next version; what it is now stays in the history.</summary>
    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> RestoreAsync(string id, ClaimsPrincipal user, string? key, string ifMatch, long version, CancellationToken cancellationToken) => ChangeAsync(
        id,
        user,
        key,
        QuizRights.Edit,
        async (quiz, token) =>
        {
            if (Conflict(quiz, ifMatch, user) is { } conflict)
            {
                return conflict;
            }

            if (await history.FindAsync(quiz, version, token) is not { } former)
            {
                return QuizTrouble.NoSuchVersion;
            }

            var now = time.StoredNow();
            await history.AddAsync(quiz, now, token);
            quiz.Save(former, QuizAuthor.Of(user), now);
            quiz.Kept = true;
            return null;
        },
        cancellationToken);

    public static QuizTrouble? Conflict(StoredQuiz quiz, string ifMatch, ClaimsPrincipal user) =>
        ETags.Match(ifMatch, ETags.Of(quiz.Version)) ? null : QuizTrouble.Changed(quiz, user.UserId());
}
