using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Options;
using QuizNet.Contracts;
using QuizNet.Dashboard.FaultDetection;
using QuizNet.Dashboard.FaultDetection.Judging;
using QuizNet.Dashboard.FaultDetection.Replicas;
using QuizNet.Support;

namespace QuizNet.Unit.Dashboard.FaultDetection;

public sealed class TripwiresTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whose_idle_connection_breaks_is_checked_at_once_and_gets_another()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var board = Board(((IPEndPoint)listener.LocalEndpoint).Port);
        using var tripwires = new Tripwires(board, TimeProvider.System);
        await tripwires.StartAsync(Cancel);

        var wire = await listener.AcceptTcpClientAsync(Cancel);
        var before = board.TakeDue(10).Count;
        wire.Dispose();
        await Eventually.IsTrueAsync(() => board.TakeDue(10).Count == 1, Cancel);
        using var next = await listener.AcceptTcpClientAsync(Cancel);
        await tripwires.StopAsync(Cancel);

        Assert.Equal(0, before);
    }

    // One replica that is well, and not due for an hour.
    private static ReplicaBoard Board(int port)
    {
        var clock = new SteadyClock(TimeProvider.System);
        var board = new ReplicaBoard(Options.Create(new DetectionOptions { Interval = TimeSpan.FromHours(1) }), clock);
        var replica = new ServiceInstance("auth-1", "auth", $"http://127.0.0.1:{port}", "auth-1", new Dictionary<string, string>(), InstanceStatus.Up, clock.Now, clock.Now);
        board.Follow(new ServiceList([replica], 1, 2));
        board.Learn("auth-1", CheckResult.Well(TimeSpan.FromMilliseconds(1)), clock.Now);
        return board;
    }
}
