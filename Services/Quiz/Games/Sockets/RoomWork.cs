using System.Text.Json;
using Microsoft.AspNetCore.SignalR;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Games.Views;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>What a room does: tell its sockets what is new, and look after what others may have left undone.</summary>
internal sealed class RoomWork(GameReader games, ViewReader views, Presence presence, GameDriver driver, AnswerDesk answers, GameMetrics metrics)
{
    // What is overdue for longer than this has been forgotten by whoever had to do it.
    private static readonly TimeSpan Overdue = TimeSpan.FromSeconds(1);

    public async Task TellChangesAsync(GameRoom room, string pin, CancellationToken cancellationToken)
    {
        if (await games.FindAsync(pin, cancellationToken) is not { } game)
        {
            return;
        }

        var before = room.Current;
        room.Current = game;
        if (game.State.Closed)
        {
            return;
        }

        if (game.Offset != before?.Offset)
        {
            SendAll(room.Sockets, GameSocket.Message("view", ViewOf.Game(game)));
        }

        // Also if nothing is new: they are told at the next look what Redis has kept from them at the last one.
        if (room.Told is { } told && (told.Phase, told.Question) != (game.State.Phase, game.State.Question))
        {
            await TellPlayersAsync(room, told, game, cancellationToken);
        }

        room.Told = game.State;
    }

    /// <summary>Something about one player has changed: let in, sent out, given time.</summary>
    public async Task TellPlayerAsync(GameRoom room, string player, CancellationToken cancellationToken)
    {
        if (room.Current is not { } game || room.Sockets.Where(one => one.Entrance?.Player == player).ToList() is not { Count: > 0 } sockets)
        {
            return;
        }

        await presence.RenewPlayersAsync(game.Keys, sockets.Select(one => (player, one.Id)));
        var mine = (await views.MineAsync(game, [player], cancellationToken))[0];
        foreach (var socket in sockets)
        {
            if (mine is null)
            {
                // Whether or not the page obeys, it sees nothing more of this game.
                socket.Send("bye", ByeReason.Kicked);
                room.Remove(socket);
            }
            else
            {
                socket.Send("mine", mine);
            }
        }
    }

    public async Task TellCrowdAsync(GameRoom room, CancellationToken cancellationToken)
    {
        if (room.Current is not { } game || room.Sockets.Where(socket => socket.SeesCrowd).ToList() is not { Count: > 0 } sockets)
        {
            return;
        }

        var crowd = await views.CrowdAsync(game, cancellationToken);
        var written = JsonSerializer.Serialize(crowd, ContractsJson.Default.CrowdView);
        if (written == room.LastCrowd)
        {
            return;
        }

        room.LastCrowd = written;
        SendAll(sockets, GameSocket.Message("crowd", crowd));
    }

    /// <summary>Renews what says that these sockets are here, and does what a process that has died cannot do any more.</summary>
    public async Task LookAfterAsync(GameRoom room, CancellationToken cancellationToken)
    {
        if (room.Current is not { } game)
        {
            return;
        }

        var sockets = room.Sockets.ToList();
        await presence.RenewPlayersAsync(game.Keys, from socket in sockets where socket.Entrance?.Player is not null select (socket.Entrance!.Player!, socket.Id));
        var leaders = await presence.RenewLeadersAsync(game.Keys, sockets.Where(socket => socket.IsLeader).Select(socket => socket.Id));
        if (leaders > 0 != (game.State.HostGoneAt is null))
        {
            await driver.HostIsAsync(game.Book.Pin, leaders > 0, cancellationToken);
        }

        if (game.State.Closed || (!game.State.IsPaused && game.Now - game.State.Ends > Overdue))
        {
            await driver.AdvanceAsync(game.Book.Pin, cancellationToken);
        }

        await answers.LookAgainAsync(game);
    }

    private void SendAll(IEnumerable<GameSocket> sockets, SerializedHubMessage message)
    {
        var sent = 0;
        foreach (var socket in sockets)
        {
            socket.Send(message);
            sent++;
        }

        metrics.Sent(sent);
    }

    private async Task TellPlayersAsync(GameRoom room, GameState before, LiveGame game, CancellationToken cancellationToken)
    {
        var players = room.Sockets.Where(socket => socket.Entrance?.Player is not null).ToList();
        if (game.State.Phase == GamePhase.GetReady)
        {
            players.ForEach(socket => socket.Ping());
        }

        // Where nothing new has become of the answers, the view says all. A busy replica may find the table where it had not seen the reveal.
        if (game.State.Phase == GamePhase.Question || (game.State.Phase == GamePhase.Leaderboard && before.Phase == GamePhase.Reveal))
        {
            return;
        }

        var mine = await views.MineAsync(game, [.. players.Select(socket => socket.Entrance!.Player!)], cancellationToken);
        metrics.Sent(players.Count);
        for (var at = 0; at < players.Count; at++)
        {
            if (mine[at] is { } view)
            {
                players[at].Send("mine", view);
            }
        }
    }
}
