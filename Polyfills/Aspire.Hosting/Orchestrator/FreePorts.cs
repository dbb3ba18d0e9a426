using System.Net;
using System.Net.Sockets;

namespace Aspire.Hosting.Orchestrator;

/// <summary>
/// Hands out ports that nobody listens on. They are below the range that Linux gives to outgoing connections (32768 and
/// up): a port of that range may be taken again before the replica gets round to listening.
/// </summary>
internal sealed class FreePorts
{
    private const int Lowest = 20_000;
    private const int Highest = 32_000;

    private readonly HashSet<int> _given = [];

    public int Next()
    {
        for (var tries = 0; tries < Highest - Lowest; tries++)
        {
            var port = Random.Shared.Next(Lowest, Highest);
            if (IsFree(port) && _given.Add(port))
            {
                return port;
            }
        }

        throw new DistributedApplicationException($"There is no free port between {Lowest} and {Highest}.");
    }

    public static bool IsFree(int port) => CanListen(IPAddress.Loopback, port) && (!Socket.OSSupportsIPv6 || CanListen(IPAddress.IPv6Loopback, port));

    private static bool CanListen(IPAddress address, int port)
    {
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        try
        {
            socket.Bind(new IPEndPoint(address, port));
            return true;
        }
        catch (SocketException failure)
        {
            // A machine may have IPv6 without the address ::1.
            return failure.SocketErrorCode == SocketError.AddressNotAvailable;
        }
    }
}
