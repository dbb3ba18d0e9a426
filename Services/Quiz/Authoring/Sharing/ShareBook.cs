using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Authoring.Sharing;

/// <summary>The links to a quiz, as its owner makes and ends them.</summary>
internal sealed class ShareBook(QuizContext context, QuizEditor editor, TimeProvider time)
{
    private static readonly QuizTrouble TooMany = new(StatusCodes.Status409Conflict, "too-many-shares", $"The quiz has {AuthoringLimits.MostShares} links, and that is the most. End one first.");
    private static readonly QuizTrouble NoSuchShare = new(StatusCodes.Status404NotFound, "no-such-share", "There is no such link (any more). GET /api/quizzes/{id}/shares lists those that there are.");

    public async Task<QuizShares> ListAsync(string quiz, CancellationToken cancellationToken)
    {
        var shares = await context.Shares.AsNoTracking().Where(share => share.QuizId == quiz).OrderBy(share => share.CreatedAt).ThenBy(share => share.Id).ToListAsync(cancellationToken);
        return new QuizShares([.. shares.Select(share => share.ToShare())], shares.Count);
    }

    public async Task<(QuizShare? Share, QuizTrouble? Trouble)> AddAsync(string id, ClaimsPrincipal user, QuizRights rights, CancellationToken cancellationToken)
    {
        var share = new StoredShare { Id = Guid.CreateVersion7().ToString("N"), QuizId = id, Rights = rights, Key = QuizKey.New(), CreatedAt = time.StoredNow() };
        var (_, trouble) = await editor.ChangeAsync(
            id,
            user,
            key: null,
            QuizRights.Own,
            async (_, token) =>
            {
                if (await context.Shares.CountAsync(other => other.QuizId == id, token) >= AuthoringLimits.MostShares)
                {
                    return TooMany;
                }

                context.Add(share);
                return null;
            },
            cancellationToken);
        return trouble is null ? (share.ToShare(), null) : (null, trouble);
    }

    /// <summary>Who came through it is an author no longer, unless another link made them one, too.</summary>
    public async Task<QuizTrouble?> EndAsync(string id, string share, ClaimsPrincipal user, CancellationToken cancellationToken) => (await editor.ChangeAsync(
        id,
        user,
        key: null,
        QuizRights.Own,
        async (_, token) =>
        {
            if (!QuizReader.IsId(share) || await context.Shares.Where(link => link.QuizId == id && link.Id == share).ExecuteDeleteAsync(token) == 0)
            {
                return NoSuchShare;
            }

            await context.CoAuthors.Where(author => author.ShareId == share).ExecuteDeleteAsync(token);
            return null;
        },
        cancellationToken)).Trouble;
}
