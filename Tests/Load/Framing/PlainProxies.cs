using QuizNet.Load.Processes;
using QuizNet.Load.Proxies;

namespace QuizNet.Load.Framing;

/// <summary>Each in front of one server, with its defaults, but for X-Forwarded-For: it marks what the proxy has read as a request.</summary>
internal static class PlainProxies
{
    /// <summary>Without a registry or Redis: it knows the server from its settings.</summary>
    public static Proxy Gateway { get; } = new(Proxy.Gateway, null, place => Child.Start(
        Proxy.Gateway,
        "dotnet",
        ["exec", typeof(QuizNet.Gateway.Proxying.Target).Assembly.Location],
        [
            new("ASPNETCORE_URLS", $"http://127.0.0.1:{place.Port}"),
            new("ConnectionStrings:redis", "localhost:1"),
            new("services:registry:http:0", "http://localhost:1"),
            new("services:auth:http:0", $"http://127.0.0.1:{place.Backends[0]}"),
            new("Discovery:RetryDelay", "00:00:00.1"),
        ]));

    public static Proxy Nginx { get; } = new("nginx", Tool.Nginx.Missing, place => Child.Start(
        "nginx",
        Tool.Nginx.Path!,
        ["-e", "stderr", "-c", Write(place, $$"""
            daemon off; master_process off; worker_processes 1; pid {{place.Folder}}/pid; error_log stderr;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path {{place.Folder}}/body; proxy_temp_path {{place.Folder}}/proxy; fastcgi_temp_path {{place.Folder}}/fastcgi; uwsgi_temp_path {{place.Folder}}/uwsgi; scgi_temp_path {{place.Folder}}/scgi;
              server { listen 127.0.0.1:{{place.Port}}; location / { proxy_pass http://127.0.0.1:{{place.Backends[0]}}; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header X-Forwarded-For $remote_addr; } }
            }
            """)]));

    public static Proxy Haproxy { get; } = new("HAProxy", Tool.Haproxy.Missing, place => Child.Start(
        "HAProxy",
        Tool.Haproxy.Path!,
        ["-db", "-f", Write(place, $"""
            defaults
              mode http
              option forwardfor
              timeout connect 2s
              timeout client 5s
              timeout server 5s
            frontend front
              bind 127.0.0.1:{place.Port}
              default_backend back
            backend back
              server one 127.0.0.1:{place.Backends[0]}

            """)]));

    private static string Write(ProxyPlace place, string configuration)
    {
        var file = Path.Combine(place.Folder, "proxy.conf");
        File.WriteAllText(file, configuration);
        return file;
    }
}
