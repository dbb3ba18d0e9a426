using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Dashboard.Live;

/// <summary>Sends all viewers what there is to see: each second, and at once when something has changed. Serialised once for all.</summary>
internal sealed class LiveLoop(PresentView view, Viewers viewers, TimeProvider time) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    // Changes that come together are shown together.
    private static readonly TimeSpan Least = TimeSpan.FromSeconds(0.1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var changed = view.Changed;
        while (!stoppingToken.IsCancellationRequested)
        {
            // A new one each second would hang on to what seldom changes, and pile up there.
            changed = changed.IsCompleted ? view.Changed : changed;
            if (!viewers.IsEmpty)
            {
                viewers.Send(Frame(view.Look()));
            }

            await Task.Delay(Least, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await changed.WaitAsync(Interval - Least, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>A server-sent event. JSON has no line breaks, so it is one line.</summary>
    internal static ReadOnlyMemory<byte> Frame(SystemView view) =>
        (byte[])[.. "event: view\ndata: "u8, .. JsonSerializer.SerializeToUtf8Bytes(view, ContractsJson.Default.SystemView), .. "\n\n"u8];
}
