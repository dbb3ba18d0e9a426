namespace QuizNet.Quiz.Games.Sockets;

/// <summary>
/// When this replica stops, players are asked to go to another one before their sockets close, so that nobody misses anything. SignalR closes all
/// sockets as soon as it hears of the stop; what is registered last hears of it first, and this is registered when everything else has been.
/// </summary>
internal sealed class MovingOut(GameRooms rooms, IHostApplicationLifetime lifetime, TimeProvider time) : IHostedLifecycleService
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(20);

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStopping.Register(MoveOut);
        return Task.CompletedTask;
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void MoveOut()
    {
        var begun = time.GetTimestamp();
        rooms.Leave();
        while (rooms.Sockets > 0 && time.GetElapsedTime(begun) < Longest)
        {
            Thread.Sleep(Step);
        }
    }
}
