using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Making;

/// <summary>Makes quizzes, which belong to who makes them and are seen by nobody else at first.</summary>
internal sealed class QuizMaker(QuizContext context, TimeProvider time)
{
    private static readonly QuizDocument Empty = new("", []);

    public Task<(QuizGrant? Grant, QuizTrouble? Trouble)> MakeAsync(ClaimsPrincipal user, QuizDocument? document, CancellationToken cancellationToken)
    {
        var (id, author, now) = (Guid.CreateVersion7().ToString("N"), QuizAuthor.Of(user), time.StoredNow());
        return context.WriteAsync<(QuizGrant?, QuizTrouble?)>(
            async token =>
            {
                if (await context.Quizzes.CountAsync(quiz => quiz.Owner == author.Id, token) >= AuthoringLimits.MostQuizzes)
                {
                    context.GiveUp();
                    return (null, QuizTrouble.TooMany);
                }

                var quiz = StoredQuiz.Draft(id, author, document ?? Empty, now);
                context.Add(quiz);
                return (new QuizGrant(quiz, QuizRights.Own), null);
            },
            cancellationToken);
    }

    /// <summary>Authors copy what they work on; others what is published.</summary>
    public async Task<(QuizGrant? Grant, QuizTrouble? Trouble)> CopyAsync(QuizGrant original, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        if (original.Rights >= QuizRights.Edit)
        {
            var draft = original.Draft;
            return await MakeAsync(user, draft with { Title = CopyTitle.Of(draft.Title) }, cancellationToken);
        }

        return original.Published is { } published ? await MakeAsync(user, published, cancellationToken) : (null, QuizTrouble.NotPublished);
    }
}
