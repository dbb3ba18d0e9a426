using QuizNet.Load.Processes;

namespace QuizNet.Load.Proxies;

/// <summary>As Debian ships it, with keep-alive to the backends, which is not its default; proxy_next_upstream is.</summary>
internal static class Nginx
{
    public static Proxy Proxy { get; } = new("nginx", Tool.Nginx.Missing, place =>
    {
        var file = Path.Combine(place.Folder, "nginx.conf");
        File.WriteAllText(file, Configuration(place));
        return Child.Start("nginx", Tool.Nginx.Path!, ["-p", place.Folder, "-c", file, "-e", "stderr"]);
    });

    private static string Configuration(ProxyPlace place) => $$"""
        daemon off;
        {{(Environment.UserName == "root" ? "user root;" : "")}}
        worker_processes auto;
        pid {{place.Folder}}/nginx.pid;
        error_log stderr crit;
        events { worker_connections 4096; }
        http {
          access_log off;
          client_body_temp_path {{place.Folder}}/body;
          proxy_temp_path {{place.Folder}}/proxy;
          fastcgi_temp_path {{place.Folder}}/fastcgi;
          uwsgi_temp_path {{place.Folder}}/uwsgi;
          scgi_temp_path {{place.Folder}}/scgi;
          keepalive_requests 100000000;
          upstream backends {
            {{string.Join(' ', place.Backends.Select(port => $"server 127.0.0.1:{port};"))}}
            keepalive 256;
            keepalive_requests 100000000;
          }
          server {
            listen 127.0.0.1:{{place.Port}};
            location / {
              proxy_pass http://backends;
              proxy_http_version 1.1;
              proxy_set_header Connection "";
              proxy_set_header Host $host;
              proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            }
          }
        }
        """;
}
