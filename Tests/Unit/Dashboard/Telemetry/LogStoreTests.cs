using QuizNet.Contracts;
using QuizNet.Dashboard.Telemetry;
using QuizNet.Dashboard.Telemetry.Logs;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Unit.Dashboard.Telemetry;

public sealed class LogStoreTests
{
    private static readonly LogFilter All = new(LogSeverity.Trace, null, null, null);

    [Fact]
    public void The_oldest_logs_go_first_and_ids_go_on()
    {
        var store = new LogStore(OtlpRequests.Options(new TelemetryOptions { Logs = 3 }), new LogTail());

        store.Add(Logs([.. Enumerable.Range(1, 5).Select(number => OtlpRequests.Log($"message {number}"))]));

        Assert.Equal([(3, "message 3"), (4, "message 4"), (5, "message 5")], store.All().Select(log => (log.Id, log.Message)));
    }

    [Fact]
    public void Bytes_bound_it_too()
    {
        var options = new TelemetryOptions { LogBytes = 1 << 16 };
        var store = new LogStore(OtlpRequests.Options(options), new LogTail());

        store.Add(Logs([.. Enumerable.Range(1, 500).Select(_ => OtlpRequests.Log(new string('x', 1000)))]));

        Assert.InRange(store.Size.Bytes, 1 << 15, options.LogBytes);
        Assert.InRange(store.Size.Logs, 20, 40);
    }

    [Theory]
    [InlineData(0, LogSeverity.Information)]
    [InlineData(1, LogSeverity.Trace)]
    [InlineData(4, LogSeverity.Trace)]
    [InlineData(5, LogSeverity.Debug)]
    [InlineData(9, LogSeverity.Information)]
    [InlineData(13, LogSeverity.Warning)]
    [InlineData(17, LogSeverity.Error)]
    [InlineData(24, LogSeverity.Critical)]
    [InlineData(1000, LogSeverity.Critical)]
    public void Severities_are_in_groups_of_four(int number, LogSeverity level) => Assert.Equal(level, LogDecoder.Severity((ulong)number));

    [Theory]
    [InlineData("error", null, null, false)]
    [InlineData("warning", "auth", "PLAYER", true)]
    [InlineData("trace", "data", null, false)]
    [InlineData("trace", null, "test", true)]
    [InlineData("trace", null, "42", true)]
    [InlineData("trace", null, "43", false)]
    public void A_filter_looks_at_level_service_and_all_text(string level, string? service, string? text, bool matches)
    {
        var log = Assert.Single(Logs(OtlpRequests.Log("a player came", 13, 7, ("Id", "42"))));

        Assert.Equal(matches, new LogFilter(Enum.Parse<LogSeverity>(level, ignoreCase: true), service, text, null).Matches(log));
        Assert.Equal((true, false), (All with { Trace = 7 } is { } same && same.Matches(log), (All with { Trace = 8 }).Matches(log)));
    }

    [Fact]
    public void A_reader_gets_what_fits_and_is_told_what_it_has_missed()
    {
        var tail = new LogTail();
        var store = new LogStore(OtlpRequests.Options(new TelemetryOptions()), tail);
        using var reader = tail.Open(All with { Level = LogSeverity.Error })!;

        store.Add(Logs([OtlpRequests.Log("small"), .. Enumerable.Range(1, 600).Select(number => OtlpRequests.Log($"bad {number}", 17))]));

        Assert.True(reader.Waiting.TryRead(out var first));
        Assert.Equal(("bad 101", 100L), (first.Message, reader.Dropped));
    }

    [Fact]
    public void Only_so_many_may_watch_and_a_place_comes_back()
    {
        var tail = new LogTail();
        LogReader?[] readers = [.. Enumerable.Range(0, 51).Select(_ => tail.Open(All))];

        readers[0]!.Dispose();

        Assert.Null(readers[50]);
        Assert.NotNull(tail.Open(All));
    }

    private static List<StoredLog> Logs(params Action<ProtoWriter>[] logs) => LogDecoder.Decode(OtlpRequests.Request("auth", "1", logs), OtlpRequests.Decoding());
}
