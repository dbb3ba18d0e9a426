using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace QuizNet.Load.Games.Peers;

/// <summary>SignalR and nothing else: the least that a game built on it can cost. What is posted is sent to everybody.</summary>
internal static class BareHub
{
    public const string Word = "bare-hub";

    public const string PublishPath = "/publish";

    public static async Task<int> RunAsync(string port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.Services.AddSignalR();
        var app = builder.Build();
        app.MapHub<EmptyHub>(Support.Games.GameSocket.Path);
        app.MapPost(PublishPath, async (HttpRequest request, IHubContext<EmptyHub> hub) =>
        {
            var message = await JsonSerializer.DeserializeAsync<JsonElement>(request.Body, cancellationToken: request.HttpContext.RequestAborted);
            await hub.Clients.All.SendAsync("view", message, request.HttpContext.RequestAborted);
        });
        await app.RunAsync();
        return ExitCodes.Good;
    }

    internal sealed class EmptyHub : Hub;
}
