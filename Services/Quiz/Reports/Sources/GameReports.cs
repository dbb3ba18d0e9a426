using Microsoft.EntityFrameworkCore;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Ending;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;
using QuizNet.Quiz.Results.Rows;

namespace QuizNet.Quiz.Reports.Sources;

/// <summary>Games that were hosted with an account.</summary>
internal sealed class GameReports(QuizContext context, GameResults results, GameDeletion deletion, LiveCopy live) : IReportSource
{
    public ReportKind Kind => ReportKind.Game;

    public async Task<FinishedGame?> ReadAsync(string id, string owner, CancellationToken cancellationToken) =>
        await Own(owner).AnyAsync(game => game.Id == id, cancellationToken) ? await results.ReadAsync(id, cancellationToken) : null;

    public async Task<IReadOnlyList<ReportSummary>> ListAsync(ReportSearch search, CancellationToken cancellationToken)
    {
        var games = Own(search.Owner);
        games = search.Title.Length == 0 ? games : games.Where(game => game.TitleKey.Contains(search.Title));
        games = search.After is not { } last ? games
            : games.Where(game => game.EndedAt < last.At || (game.EndedAt == last.At && string.Compare(game.Id, last.Id) < 0));
        var found = await games.OrderByDescending(game => game.EndedAt).ThenByDescending(game => game.Id).Take(search.Most + 1)
            .Select(game => new { game.Id, game.Title, game.QuizId, game.Pin, game.EndedAt, game.Players, game.Questions, game.RightAnswers, game.JudgedAnswers })
            .ToListAsync(cancellationToken);
        return
        [
            .. found.Select(game => new ReportSummary(
                Kind, game.Id, game.Title, game.QuizId, game.Pin, game.EndedAt, game.Players, game.Questions, Report.ShareRight(game.RightAnswers, game.JudgedAnswers),
                game.EndedAt.AddDays(search.KeptDays))),
        ];
    }

    public async Task<bool> DeleteAsync(string id, string owner, CancellationToken cancellationToken)
    {
        if (!await ForgetLiveAsync(id, owner, cancellationToken))
        {
            return false;
        }

        await deletion.HideAsync(Own(owner).Where(game => game.Id == id), cancellationToken);
        await deletion.PurgeAsync(id, cancellationToken);
        return true;
    }

    public async Task<bool> RemovePlayerAsync(string id, string owner, string player, CancellationToken cancellationToken) =>
        await Players(id).AnyAsync(row => row.PlayerId == player, cancellationToken)
        && await ForgetLiveAsync(id, owner, cancellationToken)
        && await context.WriteAsync(token => RemoveAsync(id, owner, player, token), cancellationToken);

    public async Task ExpireAsync(Expiry expiry, CancellationToken cancellationToken)
    {
        var old = context.Games.Where(game => game.RemovedAt == null && game.EndedAt < expiry.Before);
        await deletion.HideAsync(expiry.Nobodys ? old.Where(game => game.Owner == null) : expiry.Owner is { } owner ? old.Where(game => game.Owner == owner) : old, cancellationToken);
        await deletion.PurgeHiddenAsync(cancellationToken);
    }

    private IQueryable<GameRow> Own(string owner) => context.Games.AsNoTracking().Where(game => game.Owner == owner && game.RemovedAt == null);

    private IQueryable<PlayerRow> Players(string game) => context.Players.Where(player => player.GameId == game);

    // First of all: as long as Redis has it, whoever has a key of the game sees all names, and a replica that was about to write it could write it again.
    private async Task<bool> ForgetLiveAsync(string id, string owner, CancellationToken cancellationToken)
    {
        if (await Own(owner).Where(game => game.Id == id).Select(game => game.Pin).SingleOrDefaultAsync(cancellationToken) is not { } pin)
        {
            return false;
        }

        await live.DropAsync(pin, id, cancellationToken);
        return true;
    }

    private async Task<bool> RemoveAsync(string id, string owner, string player, CancellationToken cancellationToken)
    {
        // Changes nothing but takes the game's lock: two who are removed at the same time are removed one after the other, or both would count the other one.
        var locked = await Own(owner).Where(game => game.Id == id).ExecuteUpdateAsync(set => set.SetProperty(game => game.Players, game => game.Players), cancellationToken);
        if (locked == 0 || await Players(id).Where(row => row.PlayerId == player).ExecuteDeleteAsync(cancellationToken) == 0)
        {
            context.GiveUp();
            return false;
        }

        var answers = context.Answers.Where(answer => answer.GameId == id);
        await answers.Where(answer => answer.PlayerId == player).ExecuteDeleteAsync(cancellationToken);
        var rest = await Players(id).ToListAsync(cancellationToken);
        var places = Removal.Places(rest.Select(row => row.ToPlayer()));
        foreach (var row in rest)
        {
            row.Place = places[row.PlayerId];
        }

        var game = await context.Games.SingleAsync(game => game.Id == id, cancellationToken);
        game.Players = rest.Count;
        game.RightAnswers = await answers.CountAsync(answer => answer.Outcome == nameof(Outcome.Right), cancellationToken);
        game.JudgedAnswers = await answers.CountAsync(answer => answer.Outcome != nameof(Outcome.Noted), cancellationToken);
        return true;
    }
}
