using System.Net.Sockets;

namespace Aspire.Hosting.ApplicationModel;

/// <summary>A port that a resource listens on.</summary>
public sealed class EndpointAnnotation(
    ProtocolType protocol,
    string? uriScheme = null,
    string? transport = null,
    string? name = null,
    int? port = null,
    int? targetPort = null,
    bool? isExternal = null,
    bool isProxied = true) : IResourceAnnotation
{
    public ProtocolType Protocol { get; set; } = protocol;

    public string UriScheme { get; set; } = uriScheme ?? "tcp";

    public string Transport { get; set; } = transport ?? "tcp";

    public string Name { get; set; } = name ?? uriScheme ?? "tcp";

    /// <summary>The port that others connect to; null lets the orchestrator choose.</summary>
    public int? Port { get; set; } = port;

    /// <summary>The port that the process itself listens on; null lets the orchestrator choose, one per replica.</summary>
    public int? TargetPort { get; set; } = targetPort;

    /// <summary>The address that is listened at: localhost, or 0.0.0.0 for all of this machine.</summary>
    public string TargetHost { get; set; } = "localhost";

    public bool IsExternal { get; set; } = isExternal ?? false;

    /// <summary>Whether a stable address stands in front of the replicas.</summary>
    public bool IsProxied { get; set; } = isProxied;

    public AllocatedEndpoint? AllocatedEndpoint { get; set; }
}

/// <summary>The address that an endpoint got.</summary>
public class AllocatedEndpoint
{
    internal AllocatedEndpoint(EndpointAnnotation endpoint, string address, int port) => (Endpoint, Address, Port) = (endpoint, address, port);

    public EndpointAnnotation Endpoint { get; }

    public string Address { get; }

    public int Port { get; }

    public string UriScheme => Endpoint.UriScheme;

    public string EndPointString => $"{Address}:{Port}";

    public string UriString => $"{UriScheme}://{EndPointString}";

    public override string ToString() => UriString;
}
