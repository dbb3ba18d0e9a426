using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using QuizNet.Contracts;
using QuizNet.Dashboard.Alerts.Deliveries;
using QuizNet.Support;

namespace QuizNet.Integration.Dashboard.Alerts;

internal sealed record ReceivedPost(string Delivery, bool IsSigned, AlertNotification Notification)
{
    public string Words => $"{Notification.Kind.ToString().ToLowerInvariant()} {Notification.Alert.Instance ?? Notification.Alert.Subject} {Notification.Alert.Cause}";
}

/// <summary>Somebody's chat or pager: takes what is posted, or answers as it is told to. Also counts heartbeats.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    public const string Secret = "a secret of both of us";

    private readonly WebApplication _app;

    private WebhookReceiver()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(Address);
        _app = builder.Build();
        _app.MapGet("/alive", () => Interlocked.Increment(ref _heartbeats));
        _app.MapPost("/hook", async (HttpContext context) =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            var headers = context.Request.Headers;
            var isSigned = headers["X-QuizNet-Signature"] == Webhook.Sign(Secret, headers["X-QuizNet-Timestamp"].ToString(), body);
            if (Answer == HttpStatusCode.OK)
            {
                Posts.Enqueue(new ReceivedPost(headers["X-QuizNet-Delivery"].ToString(), isSigned, System.Text.Json.JsonSerializer.Deserialize(body, ContractsJson.Default.AlertNotification)!));
            }
            else
            {
                Refused.Enqueue(headers["X-QuizNet-Delivery"].ToString());
            }

            context.Response.Headers.Location = "http://localhost:1/";
            return Results.StatusCode((int)Answer);
        });
    }

    private int _heartbeats;

    public string Address { get; } = $"http://localhost:{FreePort.Next()}";

    public HttpStatusCode Answer { get; set; } = HttpStatusCode.OK;

    public ConcurrentQueue<ReceivedPost> Posts { get; } = [];

    public ConcurrentQueue<string> Refused { get; } = [];

    public int Heartbeats => _heartbeats;

    public IEnumerable<string> Words => Posts.Select(post => post.Words);

    public static async Task<WebhookReceiver> StartAsync(CancellationToken cancellationToken)
    {
        var receiver = new WebhookReceiver();
        await receiver._app.StartAsync(cancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
