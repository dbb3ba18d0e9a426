using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Orchestrator;

/// <summary>A stable address in front of replicas that come and go. Each connection goes to the first candidate that accepts it.</summary>
internal sealed class TcpProxy : IDisposable
{
    private readonly Func<IReadOnlyList<int>> _candidates;
    private readonly List<Socket> _listeners = [];
    private readonly CancellationTokenSource _stopping = new();

    private TcpProxy(Func<IReadOnlyList<int>> candidates) => _candidates = candidates;

    public static TcpProxy Start(string host, int port, Func<IReadOnlyList<int>> candidates)
    {
        var proxy = new TcpProxy(candidates);
        if (IPAddress.TryParse(host, out var address))
        {
            proxy.Listen(address, port);
            return proxy;
        }

        proxy.Listen(IPAddress.Loopback, port);
        if (Socket.OSSupportsIPv6)
        {
            try
            {
                proxy.Listen(IPAddress.IPv6Loopback, port);
            }
            catch (SocketException failure) when (failure.SocketErrorCode == SocketError.AddressNotAvailable)
            {
                // IPv6 without the address ::1, as in some containers: IPv4 serves alone.
            }
        }

        return proxy;
    }

    public void Dispose()
    {
        _stopping.Cancel();
        _listeners.ForEach(listener => listener.Dispose());
        _stopping.Dispose();
    }

    private void Listen(IPAddress address, int port)
    {
        var listener = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(address, port));
        listener.Listen(1024);
        _listeners.Add(listener);
        _ = AcceptAsync(listener, _stopping.Token);
    }

    private async Task AcceptAsync(Socket listener, CancellationToken stopping)
    {
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                _ = ServeAsync(await listener.AcceptAsync(stopping), stopping);
            }
            catch (SocketException)
            {
                // The client was gone before it was accepted, or this process is out of file descriptors: no reason to spin.
                await Task.Delay(TimeSpan.FromMilliseconds(10), stopping).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (Exception end) when (end is OperationCanceledException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private async Task ServeAsync(Socket client, CancellationToken stopping)
    {
        using (client)
        using (var server = await ConnectAsync(stopping))
        {
            if (server is null)
            {
                // Closed without an answer, which clients take as a failed connection.
                return;
            }

            client.NoDelay = true;
            try
            {
                await Task.WhenAll(CopyAsync(client, server, stopping), CopyAsync(server, client, stopping));
            }
            catch (Exception end) when (end is SocketException or OperationCanceledException or ObjectDisposedException)
            {
                // One side is gone; closing the other tells it.
            }
        }
    }

    private async Task<Socket?> ConnectAsync(CancellationToken stopping)
    {
        foreach (var port in _candidates())
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
            try
            {
                await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, port), stopping);
                return socket;
            }
            catch (Exception failure) when (failure is SocketException or OperationCanceledException)
            {
                socket.Dispose();
            }
        }

        return null;
    }

    private static async Task CopyAsync(Socket from, Socket to, CancellationToken stopping)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            int count;
            while ((count = await from.ReceiveAsync(buffer.AsMemory(), stopping)) > 0)
            {
                for (var sent = 0; sent < count;)
                {
                    sent += await to.SendAsync(buffer.AsMemory(sent, count - sent), stopping);
                }
            }

            to.Shutdown(SocketShutdown.Send);
        }
        catch (SocketException)
        {
            // Ends the copy in the other direction too, which may wait for a side that will never speak again.
            from.Dispose();
            to.Dispose();
            throw;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
