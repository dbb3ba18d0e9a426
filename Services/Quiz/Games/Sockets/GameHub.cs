using Microsoft.AspNetCore.SignalR;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Course;
using QuizNet.Quiz.Games.Seats;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>What pages can say to a game: docs/game-protocol.md. Who says it is known from the key that the socket has entered with, and from nothing else.</summary>
internal sealed class GameHub(Doorway doorway, AnswerDesk answers, GameDriver driver, HostDesk hosts, GameRooms rooms) : Hub
{
    private static readonly ActReceipt NotAllowed = new(false, "This takes the key of somebody who leads the game.");

    private GameSocket Socket => GameSockets.Of(Context);

    public override Task OnConnectedAsync()
    {
        // It has come too late to stay, and finds another replica.
        if (rooms.IsLeaving)
        {
            Context.Abort();
        }

        return Task.CompletedTask;
    }

    public Task<Entered> Enter(EnterRequest request) => doorway.EnterAsync(Socket, request, Context.GetHttpContext()?.Connection.RemoteIpAddress, Context.ConnectionAborted);

    public async Task<AnswerReceipt> Answer(AnswerRequest request) =>
        Socket.Entrance is { Player: { } player, Pin: var pin } && rooms.Find(pin)?.Current is { } game
            ? await answers.TakeAsync(game, player, request, Socket.RoundTrips.Half, Context.ConnectionAborted)
            : new AnswerReceipt(AnswerStatus.Refused, "Only players answer.");

    public Task Ready(int question) =>
        Socket.Entrance is { Player: { } player, Pin: var pin } && rooms.Find(pin)?.Current is { } game
            ? answers.ReadyAsync(game, player, question - 1, Context.ConnectionAborted)
            : Task.CompletedTask;

    public void Pong(int number) => Socket.RoundTrips.End(number);

    public Task<ActReceipt> Act(ActRequest request) =>
        MayLead(out var pin) && (request.Action != GameAction.End || Socket.Entrance!.Role == GameRole.Host)
            ? driver.ActAsync(pin, request.Action, request.Seen, Context.ConnectionAborted)
            : Task.FromResult(NotAllowed);

    public Task<ActReceipt> Kick(string player) => MayLead(out var pin) ? hosts.KickAsync(pin, player, Context.ConnectionAborted) : Task.FromResult(NotAllowed);

    public Task<ActReceipt> Admit(string player) => MayLead(out var pin) ? hosts.AdmitAsync(pin, player, Context.ConnectionAborted) : Task.FromResult(NotAllowed);

    public Task<ActReceipt> GiveTime(string player, double factor) =>
        MayLead(out var pin) ? hosts.GiveTimeAsync(pin, player, factor, Context.ConnectionAborted) : Task.FromResult(NotAllowed);

    public override Task OnDisconnectedAsync(Exception? exception) => doorway.LeaveAsync(Socket);

    private bool MayLead(out string pin)
    {
        pin = Socket.Entrance?.Pin ?? "";
        return Socket.IsLeader;
    }
}
