using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using QuizNet.Contracts;
using QuizNet.Support;

namespace QuizNet.Load.Faults;

/// <summary>Where the dashboard's webhook goes.</summary>
internal sealed class NoticeReceiver : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _address = $"http://127.0.0.1:{FreePort.Next()}";

    private NoticeReceiver(FaultLog log)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(_address);
        _app = builder.Build();
        _app.Run(async context => log.Hear((await JsonSerializer.DeserializeAsync(context.Request.Body, ContractsJson.Default.AlertNotification, context.RequestAborted))!));
    }

    /// <summary>For a dashboard that is to tell this one.</summary>
    public IEnumerable<KeyValuePair<string, string>> Settings => [new("Alerts:Webhooks:drill:Url", _address), new("Alerts:Webhooks:drill:Secret", Guid.NewGuid().ToString("N"))];

    public static async Task<NoticeReceiver> StartAsync(FaultLog log, CancellationToken cancellationToken)
    {
        var receiver = new NoticeReceiver(log);
        await receiver._app.StartAsync(cancellationToken);
        return receiver;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
