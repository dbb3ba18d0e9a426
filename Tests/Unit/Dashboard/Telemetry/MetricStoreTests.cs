using QuizNet.Dashboard.Telemetry;
using QuizNet.Dashboard.Telemetry.Metrics;
using QuizNet.Dashboard.Telemetry.Otlp;

namespace QuizNet.Unit.Dashboard.Telemetry;

public sealed class MetricStoreTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    // From noon on: six steps of ten seconds.
    private static readonly ChartRange Minute = ChartRange.Until(Noon.AddSeconds(59), 1);

    [Fact]
    public void A_counter_is_drawn_as_its_rate()
    {
        var store = Store();

        Add(store, "1", OtlpRequests.Counter("c", 5, 10), OtlpRequests.Counter("c", 15, 30), OtlpRequests.Counter("c", 25, 5), OtlpRequests.Counter("c", 45, 5));

        Assert.Equal([1, 2, 0.5, null, 0, null], store.Draw("auth", "c", Minute, null, null)!.Lines.Single().Values);
    }

    [Fact]
    public void Deltas_are_added_up()
    {
        var store = Store();

        Add(store, "1", OtlpRequests.Counter("c", 5, 10, delta: true), OtlpRequests.Counter("c", 15, 30, delta: true));

        Assert.Equal([1, 3], store.Draw("auth", "c", Minute, null, null)!.Lines.Single().Values.Take(2));
    }

    [Fact]
    public void What_was_counted_before_the_range_is_no_increase()
    {
        var store = Store();

        Add(store, "1", OtlpRequests.Counter("c", 65, 1000), OtlpRequests.Counter("c", 75, 1020));

        Assert.Equal([0, 2], store.Draw("auth", "c", ChartRange.Until(Noon.AddSeconds(119), 1), null, null)!.Lines.Single().Values.Take(2));
    }

    [Fact]
    public void Gauges_are_averaged_or_split_by_a_dimension()
    {
        var store = Store();
        Add(store, "1", OtlpRequests.Gauge("g", 5, 10, ("pool", "a")));
        Add(store, "2", OtlpRequests.Gauge("g", 5, 20, ("pool", "a")), OtlpRequests.Gauge("g", 5, 60, ("pool", "b")));

        var all = store.Draw("auth", "g", Minute, null, null)!;
        var byInstance = store.Draw("auth", "g", Minute, "instance", ("pool", "a"))!;

        Assert.Equal(30, all.Lines.Single().Values[0]);
        Assert.Equal([("2", 20.0), ("1", 10.0)], byInstance.Lines.Select(line => (line.Name, line.Values[0]!.Value)));
        Assert.Equal(["1", "2"], all.Dimensions["instance"]);
        Assert.Equal(["a", "b"], all.Dimensions["pool"]);
    }

    [Fact]
    public void Histograms_have_percentiles_of_each_step()
    {
        var store = Store();

        Add(store, "1", OtlpRequests.Histogram("h", 5, 10, [0, 100, 0], [0, 1]), OtlpRequests.Histogram("h", 15, 60, [0, 100, 100], [0, 1]));

        var line = store.Draw("auth", "h", Minute, null, null)!.Lines.Single();
        Assert.Equal([10, 10], line.Values.Take(2));
        Assert.Equal([0.5, 1], line.P50!.Take(2));
        Assert.Equal([0.1, 0.5], line.Mean!.Take(2));
    }

    [Theory]
    [InlineData(new double[] { 0, 10, 0 }, 0.5, 0.5)]
    [InlineData(new double[] { 10, 0, 0 }, 0.5, 0.0)]
    [InlineData(new double[] { 5, 5, 0 }, 0.75, 0.5)]
    [InlineData(new double[] { 0, 0, 10 }, 0.5, 1.0)]
    [InlineData(new double[] { 0, 0, 0 }, 0.5, null)]
    public void Percentiles_are_taken_within_their_bucket(double[] counts, double share, double? expected) => Assert.Equal(expected, Percentiles.Of([0, 1], counts, share));

    [Fact]
    public void A_run_of_equal_points_is_two_and_drawn_all_along()
    {
        var store = Store();

        for (var second = 0U; second < 60; second += 5)
        {
            Add(store, "1", OtlpRequests.Gauge("g", second, 7));
        }

        Assert.Equal(2, store.Size.Points);
        Assert.Equal([7, 7, 7, 7, 7, 7], store.Draw("auth", "g", Minute, null, null)!.Lines.Single().Values);
    }

    [Fact]
    public void The_oldest_points_go_first_and_empty_series_with_them()
    {
        var store = Store(new TelemetryOptions { Points = 100 });

        for (var number = 0U; number < 1000; number++)
        {
            Add(store, $"{number % 7}", OtlpRequests.Gauge($"g{number / 200}", number, number, ("a", $"{number}")));
        }

        Assert.Equal((100, 1, 100), (store.Size.Points, store.List().Count, store.List()[0].Series));
        Assert.InRange(store.Size.Bytes, 100 * 72, 100 * 1000);
    }

    [Fact]
    public void Bytes_bound_it_too()
    {
        var options = new TelemetryOptions { PointBytes = 1 << 16 };
        var store = Store(options);

        for (var number = 0U; number < 500; number++)
        {
            Add(store, "1", OtlpRequests.Histogram("h", number, number, [.. Enumerable.Repeat((ulong)number, 101)], [.. Enumerable.Range(0, 100).Select(bound => (double)bound)]));
            Assert.InRange(store.Size.Bytes, 1, options.PointBytes);
        }

        Assert.InRange(store.Size.Points, 40, 80);
    }

    [Fact]
    public void An_instrument_stays_of_its_kind()
    {
        var store = Store();
        Add(store, "1", OtlpRequests.Gauge("x", 1, 1));

        Assert.Equal(1, Add(store, "1", OtlpRequests.Counter("x", 2, 1)));
    }

    [Fact]
    public void Lines_beyond_twenty_are_counted()
    {
        var store = Store();
        Add(store, "1", [.. Enumerable.Range(0, 25).Select(number => OtlpRequests.Gauge("g", 1, number, ("a", $"{number}")))]);

        var chart = store.Draw("auth", "g", Minute, "a", null)!;

        Assert.Equal((20, 5, "24"), (chart.Lines.Count, chart.More, chart.Lines[0].Name));
    }

    private static MetricStore Store(TelemetryOptions? options = null) => new(OtlpRequests.Options(options ?? new TelemetryOptions()));

    private static int Add(MetricStore store, string instance, params Action<ProtoWriter>[] metrics) =>
        store.Add(MetricDecoder.Decode(OtlpRequests.Request("auth", instance, metrics), OtlpRequests.Decoding()));
}
