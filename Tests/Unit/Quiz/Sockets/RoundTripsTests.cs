using QuizNet.Quiz.Games.Sockets;
using QuizNet.Support;

namespace QuizNet.Unit.Quiz.Sockets;

public sealed class RoundTripsTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Half_of_the_fastest_counts()
    {
        var trips = new RoundTrips(_time);

        Measure(trips, 80);
        Measure(trips, 400);
        Measure(trips, 120);

        Assert.Equal(40, trips.Half.TotalMilliseconds);
    }

    [Fact]
    public void Nothing_is_known_before_the_first()
    {
        Assert.Equal(TimeSpan.Zero, new RoundTrips(_time).Half);
    }

    [Fact]
    public void What_was_not_asked_does_not_count()
    {
        var trips = new RoundTrips(_time);
        var first = trips.Begin();
        _time.Advance(TimeSpan.FromMilliseconds(900));
        trips.Begin();

        trips.End(first);
        trips.End(99);

        Assert.Equal(TimeSpan.Zero, trips.Half);
    }

    [Fact]
    public void An_old_measurement_is_forgotten_after_five()
    {
        var trips = new RoundTrips(_time);

        Measure(trips, 10);
        for (var time = 0; time < 5; time++)
        {
            Measure(trips, 200);
        }

        Assert.Equal(100, trips.Half.TotalMilliseconds);
    }

    private void Measure(RoundTrips trips, double milliseconds)
    {
        var number = trips.Begin();
        _time.Advance(TimeSpan.FromMilliseconds(milliseconds));
        trips.End(number);
    }
}
