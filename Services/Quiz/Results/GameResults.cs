using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Results.Rows;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Results;

/// <summary>Keeps games that are over.</summary>
internal sealed class GameResults(QuizContext context)
{
    /// <summary>Writes all of it and tells of it, or nothing. A game that has been written already is left as it is, whoever comes again with it.</summary>
    public async Task WriteAsync(FinishedGame game, CancellationToken cancellationToken)
    {
        try
        {
            await context.WriteAsync(token => WriteOnceAsync(game, token), cancellationToken);
        }
        catch (Exception failure) when (DatabaseFailures.IsDuplicate(failure))
        {
            // By somebody else, between our look and our insert.
            if (!await IsWrittenAsync(game.Id, cancellationToken))
            {
                throw;
            }
        }
    }

    /// <summary>Null: there is none, it is not over, or it has been deleted.</summary>
    public async Task<FinishedGame?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        if (await context.Games.AsNoTracking().SingleOrDefaultAsync(game => game.Id == id && game.RemovedAt == null, cancellationToken) is not { } game)
        {
            return null;
        }

        var players = await context.Players.AsNoTracking().Where(player => player.GameId == id).OrderBy(player => player.Place).ThenBy(player => player.Name).ToListAsync(cancellationToken);
        var answers = await context.Answers.AsNoTracking().Where(answer => answer.GameId == id).OrderBy(answer => answer.Question).ThenBy(answer => answer.ElapsedMs).ToListAsync(cancellationToken);
        return game.ToGame([.. players.Select(player => player.ToPlayer())], [.. answers.Select(answer => answer.ToAnswer())]);
    }

    private async Task WriteOnceAsync(FinishedGame game, CancellationToken cancellationToken)
    {
        if (await IsWrittenAsync(game.Id, cancellationToken))
        {
            context.GiveUp();
            return;
        }

        // First of all, so that a second writer waits for us, and then finds it done.
        context.Add(GameRow.Of(game));
        await context.SaveChangesAsync(cancellationToken);
        context.AddRange(game.Players.Select(player => PlayerRow.Of(game.Id, player)));
        context.AddRange(game.Answers.Select(answer => AnswerRow.Of(game.Id, answer)));
        context.Emit(new GameFinished(game.Id, game.QuizId, game.Owner, game.Players.Count, game.EndedAt));
    }

    private Task<bool> IsWrittenAsync(string id, CancellationToken cancellationToken) => context.Games.AnyAsync(game => game.Id == id, cancellationToken);
}
