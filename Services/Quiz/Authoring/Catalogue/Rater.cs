using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Identity;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Catalogue;

/// <summary>Takes ratings: one of each user, which they may change.</summary>
internal sealed class Rater(QuizContext context, QuizEditor editor, TimeProvider time)
{
    private static readonly QuizTrouble OwnQuiz = new(StatusCodes.Status409Conflict, "own-quiz", "One does not rate one's own quiz.");
    private static readonly QuizTrouble NotInCatalogue = new(StatusCodes.Status409Conflict, "not-in-catalogue", "Only quizzes in the catalogue are rated. GET /api/quizzes/catalogue lists them.");

    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> RateAsync(string id, ClaimsPrincipal user, int stars, CancellationToken cancellationToken) => editor.ChangeAsync(
        id,
        user,
        key: null,
        QuizRights.View,
        async (quiz, token) =>
        {
            var caller = user.UserId()!;
            if (quiz.Owner == caller)
            {
                return OwnQuiz;
            }

            if (!quiz.Public || quiz.PublishedVersion is null)
            {
                return NotInCatalogue;
            }

            var (now, former) = (time.StoredNow(), await context.Ratings.SingleOrDefaultAsync(rating => rating.QuizId == id && rating.UserId == caller, token));
            if (former is null)
            {
                context.Add(new StoredRating { QuizId = id, UserId = caller, Stars = stars, RatedAt = now });
                (quiz.Ratings, quiz.Stars) = (quiz.Ratings + 1, quiz.Stars + stars);
            }
            else
            {
                quiz.Stars += stars - former.Stars;
                (former.Stars, former.RatedAt) = (stars, now);
            }

            quiz.Standing = Popularity.Standing(quiz.Ratings, quiz.Stars);
            await context.Entry(quiz).Reference(loaded => loaded.Published).LoadAsync(token);
            return null;
        },
        cancellationToken);
}
