using QuizNet.Dashboard.Telemetry.Otlp;
using QuizNet.Dashboard.Telemetry.Sources;
using QuizNet.Support;

namespace QuizNet.Unit.Dashboard.Telemetry;

public sealed class SourceTableTests
{
    [Fact]
    public void A_source_is_known_again_by_service_and_instance()
    {
        var table = new SourceTable(new ManualTime());

        var first = table.Get([new("service.name", "auth"), new("service.instance.id", "1")]);

        Assert.Same(first, table.Get([new("service.instance.id", "1"), new("service.name", "auth"), new("more", "x")]));
        Assert.NotSame(first, table.Get([new("service.name", "auth"), new("service.instance.id", "2")]));
        Assert.Equal("x", first.View().Attributes["more"]);
    }

    [Fact]
    public void Who_has_been_silent_the_longest_makes_room_and_holds_nothing_large()
    {
        var time = new ManualTime();
        var table = new SourceTable(time);
        var first = table.Get(Many("0"));
        for (var number = 1; number <= 500; number++)
        {
            time.Advance(TimeSpan.FromSeconds(1));
            table.Get(Many($"{number}"));
        }

        Assert.Equal(500, table.All().Length);
        Assert.DoesNotContain(first, table.All());
        Assert.Empty(first.View().Attributes);
        Assert.All(table.All(), source => Assert.Equal((32, 128), (source.View().Attributes.Count, source.Service.Length)));
    }

    private static TelemetryAttribute[] Many(string instance) =>
        [new("service.name", new string('x', 1000)), new("service.instance.id", instance), .. Enumerable.Range(0, 100).Select(number => new TelemetryAttribute($"k{number}", "v"))];
}
