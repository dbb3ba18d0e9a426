using System.Diagnostics;
using QuizNet.Contracts;
using QuizNet.Load.Games;
using QuizNet.Support.Games;

namespace QuizNet.Unit.Load.Games;

public sealed class SpreadTests
{
    [Fact]
    public void Only_what_everybody_has_seen_has_a_spread()
    {
        SeenView[] first = [Seen(0, 0, GamePhase.Lobby), Seen(1, 10), Seen(2, 20), Seen(3, 30)];
        SeenView[] second = [Seen(0, 9, GamePhase.Lobby), Seen(2, 27), Seen(3, 28), Seen(4, 40)];

        Assert.Equal([TimeSpan.FromMilliseconds(7), TimeSpan.FromMilliseconds(2)], Spread.Of([first, second]));
    }

    [Fact]
    public void A_phase_that_one_has_not_seen_is_missing_even_if_the_view_was_another()
    {
        SeenView[] first = [Seen(1, 0, GamePhase.Question, 1), Seen(2, 0, GamePhase.Question, 1), Seen(3, 0, GamePhase.Reveal, 1), Seen(4, 0, GamePhase.Question, 2)];
        SeenView[] second = [Seen(2, 0, GamePhase.Question, 1), Seen(4, 0, GamePhase.Question, 2)];

        Assert.Equal((1, 0), (Spread.Missing([first, second]), Spread.Missing([first, first])));
    }

    private static SeenView Seen(long offset, int milliseconds, GamePhase phase = GamePhase.Reveal, int question = 0) => new(offset, phase, question, milliseconds * Stopwatch.Frequency / 1_000);
}
