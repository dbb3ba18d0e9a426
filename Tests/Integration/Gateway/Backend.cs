using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway;

/// <summary>A replica that counts its requests and answers with its name. Disposing of it makes its port refuse connections.</summary>
internal sealed class Backend : IAsyncDisposable
{
    /// <summary>Where it takes sockets, and says nothing.</summary>
    public const string Socket = "/api/auth/socket";

    private readonly WebApplication _app;
    private int _requests;

    private Backend(string name, int port)
    {
        Name = name;
        Answer = EchoAsync;
        Address = $"http://localhost:{port}";
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address);
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Map("/health", context => Health(context));
        _app.MapGet(Socket, async (HttpContext context) =>
        {
            using var socket = await context.WebSockets.AcceptWebSocketAsync();
            await socket.ReceiveAsync(new byte[1], context.RequestAborted);
        });
        _app.Map("/api/{**rest}", context =>
        {
            Interlocked.Increment(ref _requests);
            return Answer(context);
        });
    }

    public string Name { get; }

    /// <summary>What it does with requests; unless a test says otherwise it answers with its name, the method and the body.</summary>
    public RequestDelegate Answer { get; set; }

    public RequestDelegate Health { get; set; } = context => context.Response.WriteAsync("well");

    public string Address { get; }

    public int Requests => _requests;

    public static async Task<Backend> StartAsync(string name, CancellationToken cancellationToken, int? port = null)
    {
        var backend = new Backend(name, port ?? FreePort.Next());
        await backend._app.StartAsync(cancellationToken);
        return backend;
    }

    public async Task EchoAsync(HttpContext context)
    {
        using var body = new StreamReader(context.Request.Body);
        await context.Response.WriteAsync($"{Name} {context.Request.Method} {await body.ReadToEndAsync()}".Trim());
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
