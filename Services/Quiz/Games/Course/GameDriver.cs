using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.ServiceDefaults.Redis;

namespace QuizNet.Quiz.Games.Course;

/// <summary>
/// Moves games on. Whoever finds something to do reads the game, asks the rules, and writes the new state if nobody else was faster;
/// who was slower reads again, and mostly finds nothing left to do.
/// </summary>
internal sealed class GameDriver(GameReader games, GameWriter writer, RoundReader rounds, RedisLink redis)
{
    // A game changes a few times a minute; more losses in a row than this are a mistake.
    private const int MostTries = 20;

    /// <summary>What the host has chosen. Seen is the offset at which they chose it: for another state it was not meant.</summary>
    public async Task<ActReceipt> ActAsync(string pin, GameAction action, long seen, CancellationToken cancellationToken)
    {
        string? refusal = null;
        var done = await ChangeAsync(
            pin,
            game =>
            {
                var step = seen == game.Offset || !MovesOn(action) ? GameRules.Act(game.State, game.Plan, action, game.Now) : Step.Refused("The game has moved on meanwhile.");
                refusal = step.Refusal;
                return step.State;
            },
            cancellationToken);
        return new ActReceipt(done, done ? null : refusal ?? "There is no such game any more.");
    }

    /// <summary>What time has changed. For as long as something is due.</summary>
    public async Task AdvanceAsync(string pin, CancellationToken cancellationToken)
    {
        while (await ChangeAsync(pin, game => GameRules.Due(game.State, game.Plan, game.Now), cancellationToken))
        {
        }

        if (await games.FindAsync(pin, cancellationToken) is null)
        {
            await redis.AskAsync(database => database.SortedSetRemoveAsync(GameKeys.Due, pin));
        }
    }

    // Not to be cancelled with the socket of the last one who answered.
    public Task AllAnsweredAsync(string pin) => ChangeAsync(pin, game => GameRules.AllAnswered(game.State, game.Plan, game.Now), CancellationToken.None);

    public Task AllReadyAsync(string pin) => ChangeAsync(pin, game => GameRules.AllReady(game.State, game.Plan), CancellationToken.None);

    public Task HostIsAsync(string pin, bool present, CancellationToken cancellationToken) =>
        ChangeAsync(pin, game => GameRules.HostIs(game.State, present, game.Now), cancellationToken);

    public Task OutageAsync(string pin, DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken) =>
        ChangeAsync(pin, game => GameRules.Outage(game.State, from, until), cancellationToken);

    /// <summary>False if the rule has found nothing to change. The rule may be asked several times.</summary>
    public async Task<bool> ChangeAsync(string pin, Func<LiveGame, GameState?> rule, CancellationToken cancellationToken)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await games.FindAsync(pin, cancellationToken) is not { } game)
            {
                return false;
            }

            // Whoever has closed this question may have died before it was counted.
            if (game.State.Closed)
            {
                await CountAsync(game, cancellationToken);
                continue;
            }

            var next = rule(game);
            if (next is null || next == game.State)
            {
                return false;
            }

            if (await writer.TryCommitAsync(game, next, null, cancellationToken))
            {
                await CountClosedAsync(pin, next, cancellationToken);
                return true;
            }
        }

        return false;
    }

    // Until it is done, by whomever: a host who comes or goes meanwhile changes the state that a count was made of.
    private async Task CountClosedAsync(string pin, GameState written, CancellationToken cancellationToken)
    {
        for (var tries = 0; written.Closed && tries < MostTries && await games.FindAsync(pin, cancellationToken) is { State.Closed: true } game; tries++)
        {
            await CountAsync(game, cancellationToken);
        }
    }

    private async Task CountAsync(LiveGame game, CancellationToken cancellationToken)
    {
        var round = await rounds.CountAsync(game, cancellationToken);
        await writer.TryCommitAsync(game, GameRules.Counted(game.State, game.Now), round, cancellationToken);
    }

    // A second press of one button is not meant for what came after the first.
    private static bool MovesOn(GameAction action) => action is GameAction.Next or GameAction.Skip;
}
