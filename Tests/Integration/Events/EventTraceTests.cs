using System.Collections.Concurrent;
using System.Diagnostics;
using QuizNet.Support;

namespace QuizNet.Integration.Events;

public sealed class EventTraceTests(Servers servers)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_trace_goes_on_from_a_change_through_the_log_to_whoever_handles_its_event()
    {
        var ended = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name.StartsWith("QuizNet.", StringComparison.Ordinal) || source.Name == nameof(EventTraceTests),
            Sample = (ref _) => ActivitySamplingResult.AllData,
            ActivityStopped = ended.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var source = new ActivitySource(nameof(EventTraceTests));
        var handled = new Handled($"group-{Guid.NewGuid():N}");
        await using var host = await EventHost.StartAsync(await servers.RedisAsync(RedisServers.Garnet, Cancel), await servers.NewDatabaseAsync(Databases.Sqlite, Cancel), handled);

        var request = source.StartActivity("request")!;
        await host.EmitAsync("a-key", 1);
        request.Dispose();
        await Eventually.IsTrueAsync(() => Spans().ContainsKey("process data.updated"), Cancel);

        var spans = Spans();
        Assert.Equal(request.SpanId, spans["create data.updated"].ParentSpanId);
        Assert.Equal(request.SpanId, spans["INSERT outbox"].ParentSpanId);
        Assert.Equal(spans["create data.updated"].SpanId, spans["send data.updated"].ParentSpanId);
        Assert.Equal(spans["send data.updated"].SpanId, spans["EventScripts.Publish"].ParentSpanId);
        Assert.Equal(spans["create data.updated"].SpanId, spans["process data.updated"].ParentSpanId);
        Assert.Equal(spans["process data.updated"].SpanId, spans["INSERT notes"].ParentSpanId);
        Assert.Equal("sqlite", spans["INSERT notes"].GetTagItem("db.system.name"));

        // By name; of commits there are two.
        Dictionary<string, Activity> Spans() => ended.Where(activity => activity.TraceId == request.TraceId).DistinctBy(activity => activity.DisplayName).ToDictionary(activity => activity.DisplayName);
    }
}
