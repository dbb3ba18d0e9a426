using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Authoring.Catalogue;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring;

/// <summary>Changes what others see of a quiz. The catalogue changes in the same transaction, and the caches hear of it afterwards.</summary>
internal sealed class QuizPublisher(QuizContext context, QuizEditor editor, CatalogueShelf shelf, QuizReader reader, TimeProvider time)
{
    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> PublishAsync(string id, ClaimsPrincipal user, string? key, string ifMatch, CancellationToken cancellationToken) => ChangeAsync(
        id,
        user,
        key,
        QuizRights.Edit,
        async (quiz, token) =>
        {
            if (QuizEditor.Conflict(quiz, ifMatch, user) is { } conflict)
            {
                return conflict;
            }

            if (QuizRules.List(quiz.Read()) is { Count: > 0 } complaints)
            {
                return QuizTrouble.Incomplete(complaints);
            }

            await context.Entry(quiz).Reference(loaded => loaded.Published).LoadAsync(token);
            quiz.Publish(time.StoredNow());
            quiz.OwnerName = quiz.Owner == user.UserId() ? QuizAuthor.Of(user).Name : quiz.OwnerName;
            await shelf.PlaceAsync(quiz, token);
            context.Emit(new QuizPublished(quiz.Id, quiz.Owner, quiz.Version, quiz.Public));
            return null;
        },
        cancellationToken);

    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> ShowAsync(string id, ClaimsPrincipal user, bool isPublic, CancellationToken cancellationToken) => ChangeAsync(
        id,
        user,
        key: null,
        QuizRights.Own,
        async (quiz, token) =>
        {
            quiz.Public = isPublic;
            await context.Entry(quiz).Reference(loaded => loaded.Published).LoadAsync(token);
            await shelf.PlaceAsync(quiz, token);
            context.Emit(new QuizPublished(quiz.Id, quiz.Owner, quiz.Version, quiz.Public));
            return null;
        },
        cancellationToken);

    /// <summary>With all that belongs to it. Games that are over keep the quiz as it was played.</summary>
    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> DeleteAsync(string id, ClaimsPrincipal user, CancellationToken cancellationToken) => ChangeAsync(
        id,
        user,
        key: null,
        QuizRights.Own,
        async (quiz, token) =>
        {
            await context.Versions.Where(version => version.QuizId == id).ExecuteDeleteAsync(token);
            await context.CoAuthors.Where(author => author.QuizId == id).ExecuteDeleteAsync(token);
            await context.Shares.Where(share => share.QuizId == id).ExecuteDeleteAsync(token);
            await context.Ratings.Where(rating => rating.QuizId == id).ExecuteDeleteAsync(token);
            await context.Terms.Where(term => term.QuizId == id).ExecuteDeleteAsync(token);
            await context.PublishedQuizzes.Where(published => published.QuizId == id).ExecuteDeleteAsync(token);
            context.Remove(quiz);
            context.Emit(new QuizDeleted(quiz.Id, quiz.Owner));
            return null;
        },
        cancellationToken);

    private async Task<(QuizGrant? Grant, QuizTrouble? Trouble)> ChangeAsync(
        string id, ClaimsPrincipal user, string? key, QuizRights needed, Func<StoredQuiz, CancellationToken, Task<QuizTrouble?>> change, CancellationToken cancellationToken)
    {
        var answer = await editor.ChangeAsync(id, user, key, needed, change, cancellationToken);
        if (answer.Trouble is null)
        {
            await reader.ReplacedAsync([id]);
        }

        return answer;
    }
}
