using Microsoft.EntityFrameworkCore;
using QuizNet.Quiz.Results.Rows;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Quiz.Reports.Sources;

/// <summary>
/// Deletes games. A large one has a hundred thousand answers, and whoever writes to SQLite keeps all others waiting: so a game is first hidden from
/// everybody at once, then taken away piece by piece. What is left of it, should this process die in between, the next sweep takes away.
/// </summary>
internal sealed class GameDeletion(QuizContext context, TimeProvider time)
{
    private const int MostAtOnce = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(5);

    public async Task HideAsync(IQueryable<GameRow> games, CancellationToken cancellationToken)
    {
        var some = games.OrderBy(game => game.EndedAt).Take(MostAtOnce);
        while (await context.WriteAsync(
            token => some.ExecuteUpdateAsync(set => set.SetProperty(game => game.RemovedAt, time.StoredNow()), token), cancellationToken) == MostAtOnce)
        {
            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    public async Task PurgeHiddenAsync(CancellationToken cancellationToken)
    {
        while (await context.Games.Where(game => game.RemovedAt != null).Select(game => game.Id).Order().Take(MostAtOnce).ToListAsync(cancellationToken) is { Count: > 0 } ids)
        {
            foreach (var id in ids)
            {
                await PurgeAsync(id, cancellationToken);
            }
        }
    }

    /// <summary>Of a hidden game: the answers to one question after the other, the players, and at last itself.</summary>
    public async Task PurgeAsync(string id, CancellationToken cancellationToken)
    {
        while (await context.WriteAsync(token => PurgePieceAsync(id, token), cancellationToken))
        {
            await Task.Delay(Pause, time, cancellationToken);
        }
    }

    private async Task<bool> PurgePieceAsync(string id, CancellationToken cancellationToken)
    {
        var answers = context.Answers.Where(answer => answer.GameId == id);
        if (await answers.MinAsync(answer => (int?)answer.Question, cancellationToken) is { } question)
        {
            await answers.Where(answer => answer.Question == question).ExecuteDeleteAsync(cancellationToken);
            return true;
        }

        await context.Players.Where(player => player.GameId == id).ExecuteDeleteAsync(cancellationToken);
        await context.Games.Where(game => game.Id == id && game.RemovedAt != null).ExecuteDeleteAsync(cancellationToken);
        return false;
    }
}
