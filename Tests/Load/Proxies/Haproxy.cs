using QuizNet.Load.Processes;

namespace QuizNet.Load.Proxies;

/// <summary>With the health checks, the reuse of connections and the redispatch that its manual advises.</summary>
internal static class Haproxy
{
    public static Proxy Proxy { get; } = new("HAProxy", Tool.Haproxy.Missing, place =>
    {
        var file = Path.Combine(place.Folder, "haproxy.cfg");
        File.WriteAllText(file, Configuration(place));
        return Child.Start("HAProxy", Tool.Haproxy.Path!, ["-db", "-f", file]);
    });

    private static string Configuration(ProxyPlace place) => $"""
        global
          maxconn 8192
        defaults
          mode http
          timeout connect 5s
          timeout client 60s
          timeout server 60s
          option redispatch
          option forwardfor
          retries 3
        frontend door
          bind 127.0.0.1:{place.Port}
          default_backend backends
        backend backends
          balance roundrobin
          http-reuse always
          option httpchk GET /health
          default-server check inter 2s fall 2 rise 1
        {string.Join('\n', place.Backends.Select((port, number) => $"  server backend{number} 127.0.0.1:{port}"))}

        """;
}
