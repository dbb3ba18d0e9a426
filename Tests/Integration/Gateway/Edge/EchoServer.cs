using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using QuizNet.Support;

namespace QuizNet.Integration.Gateway.Edge;

/// <summary>A replica that answers with the headers it has been sent, as long and as late (in milliseconds) as one asks for, and takes WebSockets.</summary>
internal sealed class EchoServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private EchoServer()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address);
        _app = builder.Build();
        _app.UseWebSockets();
        _app.Map("/{**rest}", async (HttpContext context, int padding = 0, bool cookie = false, bool stream = false, int delay = 0) =>
        {
            if (context.WebSockets.IsWebSocketRequest)
            {
                using var socket = await context.WebSockets.AcceptWebSocketAsync();
                await socket.CloseAsync(System.Net.WebSockets.WebSocketCloseStatus.NormalClosure, "seen", context.RequestAborted);
                return Results.Empty;
            }

            await Task.Delay(delay, context.RequestAborted);
            await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
            if (cookie)
            {
                context.Response.Cookies.Append("name", "value");
            }

            return Results.Json(contentType: stream ? "text/event-stream" : null, data: new Echo(context.Request.Path, context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase), new string('x', padding)));
        });
    }

    public string Address { get; } = $"http://localhost:{FreePort.Next()}";

    public static async Task<EchoServer> StartAsync(CancellationToken cancellationToken)
    {
        var server = new EchoServer();
        await server._app.StartAsync(cancellationToken);
        return server;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}

internal sealed record Echo(string Path, Dictionary<string, string> Headers, string Padding);
