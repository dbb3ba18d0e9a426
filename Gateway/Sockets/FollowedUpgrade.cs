using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http.Features;

namespace QuizNet.Gateway.Sockets;

/// <summary>Lists the socket that a request becomes, be it by an upgrade (HTTP/1.1) or by an extended CONNECT (HTTP/2).</summary>
internal sealed class FollowedUpgrade(IFeatureCollection features, Func<Stream, ProxiedSocket> follow, ConcurrentDictionary<ProxiedSocket, byte> open)
    : IHttpUpgradeFeature, IHttpExtendedConnectFeature, IDisposable
{
    private readonly IHttpUpgradeFeature? _upgrade = features.Get<IHttpUpgradeFeature>();
    private readonly IHttpExtendedConnectFeature? _connect = features.Get<IHttpExtendedConnectFeature>();
    private ProxiedSocket? _socket;

    public bool CanConnect => _connect is { IsExtendedConnect: true };

    public bool IsUpgradableRequest => _upgrade is { IsUpgradableRequest: true };

    public bool IsExtendedConnect => CanConnect;

    public string? Protocol => _connect?.Protocol;

    public async Task<Stream> UpgradeAsync() => Add(await _upgrade!.UpgradeAsync());

    public async ValueTask<Stream> AcceptAsync() => Add(await _connect!.AcceptAsync());

    public void Dispose()
    {
        if (_socket is { } socket)
        {
            open.TryRemove(socket, out _);
        }
    }

    private ProxiedSocket Add(Stream client)
    {
        _socket = follow(client);
        open[_socket] = 0;
        return _socket;
    }
}
