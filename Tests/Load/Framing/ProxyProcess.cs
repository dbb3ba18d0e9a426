using System.Diagnostics;
using System.Net.Sockets;
using QuizNet.Support;

namespace QuizNet.Load.Framing;

/// <summary>Another proxy of this machine in front of the same server, with its defaults.</summary>
internal sealed class ProxyProcess : IAsyncDisposable
{
    private readonly Process _process;
    private readonly TemporaryDirectory _folder;

    private ProxyProcess(Process process, TemporaryDirectory folder, Uri address) => (_process, _folder, Address) = (process, folder, address);

    public Uri Address { get; }

    /// <summary>Null where it is not installed.</summary>
    public static Task<ProxyProcess?> NginxAsync(Uri behind) => StartAsync("/usr/sbin/nginx", (port, folder) => $$"""
        daemon off; master_process off; worker_processes 1; pid {{folder}}/pid; error_log {{folder}}/error.log;
        events { worker_connections 1024; }
        http {
          access_log off;
          client_body_temp_path {{folder}}/body; proxy_temp_path {{folder}}/proxy; fastcgi_temp_path {{folder}}/fastcgi; uwsgi_temp_path {{folder}}/uwsgi; scgi_temp_path {{folder}}/scgi;
          server { listen 127.0.0.1:{{port}}; location / { proxy_pass {{behind.GetLeftPart(UriPartial.Authority)}}; proxy_http_version 1.1; proxy_set_header Connection ""; } }
        }
        """, file => ["-c", file, "-e", $"{file}.log"]);

    public static Task<ProxyProcess?> HaproxyAsync(Uri behind) => StartAsync("/usr/sbin/haproxy", (port, _) => $"""
        defaults
          mode http
          timeout connect 2s
          timeout client 5s
          timeout server 5s
        frontend front
          bind 127.0.0.1:{port}
          default_backend back
        backend back
          server one {behind.Authority}

        """, file => ["-db", "-f", file]);

    public async ValueTask DisposeAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Dispose();
    }

    private static async Task<ProxyProcess?> StartAsync(string program, Func<int, string, string> configuration, Func<string, string[]> arguments)
    {
        if (!File.Exists(program))
        {
            return null;
        }

        var folder = new TemporaryDirectory();
        var port = FreePort.Next();
        var file = Path.Combine(folder.Path, "proxy.conf");
        await File.WriteAllTextAsync(file, configuration(port, folder.Path));
        var process = Process.Start(new ProcessStartInfo(program, arguments(file)))!;
        await Eventually.IsTrueAsync(() => AcceptsAsync(port), CancellationToken.None);
        return new ProxyProcess(process, folder, new Uri($"http://127.0.0.1:{port}"));
    }

    private static async Task<bool> AcceptsAsync(int port)
    {
        using var connection = new TcpClient();
        try
        {
            await connection.ConnectAsync("127.0.0.1", port);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
