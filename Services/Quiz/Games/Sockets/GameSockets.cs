using Microsoft.AspNetCore.SignalR;

namespace QuizNet.Quiz.Games.Sockets;

/// <summary>Gives each connection its socket. SignalR's own way to send to many would wait for the slowest.</summary>
internal sealed class GameSockets(ILogger<DefaultHubLifetimeManager<GameHub>> logger, TimeProvider time) : DefaultHubLifetimeManager<GameHub>(logger)
{
    public override Task OnConnectedAsync(HubConnectionContext connection)
    {
        connection.Items[typeof(GameSocket)] = new GameSocket(connection, time);
        return base.OnConnectedAsync(connection);
    }

    public static GameSocket Of(HubCallerContext context) => (GameSocket)context.Items[typeof(GameSocket)]!;
}
