using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Identity;

namespace QuizNet.Quiz.Authoring;

/// <summary>What whoever comes to a quiz is told of it: what is published, or as long as nothing is, what the draft is called.</summary>
internal sealed class FrontReader(QuizContext context)
{
    public async Task<QuizFront> OfAsync(QuizGrant grant, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (quiz, caller) = (grant.Quiz, user.UserId());
        var mine = caller is null
            ? null
            : await context.Ratings.AsNoTracking().Where(rating => rating.QuizId == quiz.Id && rating.UserId == caller).Select(rating => (int?)rating.Stars).SingleOrDefaultAsync(cancellationToken);
        var published = quiz.Published;
        return new QuizFront(
            quiz.Id,
            published?.Title ?? quiz.Title,
            published is null ? quiz.Description : published.Description,
            published is null ? quiz.Language : published.Language,
            published?.Questions ?? quiz.Questions,
            QuizTags.Read(published is null ? quiz.Tags : published.Tags),
            Sample: quiz.Owner is null,
            Playable: published is not null,
            quiz.Public,
            grant.Rights,
            quiz.OwnerName,
            Popularity.Mean(quiz.Ratings, quiz.Stars),
            quiz.Ratings,
            mine,
            quiz.Plays,
            published?.PublishedAt ?? quiz.UpdatedAt);
    }
}
