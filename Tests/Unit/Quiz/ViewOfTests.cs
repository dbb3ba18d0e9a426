using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Games.Views;
using QuizNet.Unit.Quiz.Rounds;

namespace QuizNet.Unit.Quiz;

public sealed class ViewOfTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Before_the_reveal_nothing_of_the_solution_is_in_any_view()
    {
        for (var question = 0; question < Played.Every.Count; question++)
        {
            foreach (var phase in new[] { GamePhase.Lobby, GamePhase.GetReady, GamePhase.Question })
            {
                var written = Write(View(phase, question));

                Assert.DoesNotContain(Played.Secret, written, StringComparison.Ordinal);
                Assert.DoesNotContain("777", written, StringComparison.Ordinal);
                Assert.DoesNotContain("\"right\"", written, StringComparison.Ordinal);
                Assert.DoesNotContain("solution\"", written, StringComparison.OrdinalIgnoreCase);
            }
        }
    }

    [Fact]
    public void Options_come_when_they_can_be_chosen()
    {
        Assert.Null(View(GamePhase.GetReady, 0).Question!.Options);
        Assert.Equal(Played.Options, View(GamePhase.Question, 0).Question!.Options);
    }

    [Fact]
    public void Pictures_are_named_before_the_clock_starts()
    {
        var picture = new Media("/samples/one.svg", "One");
        var book = Played.Book(new SingleChoice { Text = "?", Options = [new("One", picture), new("Two")], Solution = 1 });

        Assert.Equal([picture], ViewOf.Game(Game(book, GamePhase.GetReady, 0)).Question!.Preload!);
        Assert.Null(View(GamePhase.GetReady, 0).Question!.Preload);
    }

    [Fact]
    public void The_reveal_shows_the_solution_and_the_table_comes_after_it()
    {
        var reveal = View(GamePhase.Reveal, 0);
        var table = View(GamePhase.Leaderboard, 0);

        Assert.Equal([2], reveal.Result!.Right!);
        Assert.Null(reveal.Table);
        Assert.Equal("Ana", Assert.Single(table.Table!).Name);
    }

    [Fact]
    public void A_pause_says_how_much_time_is_left()
    {
        var game = Game(Played.Book(Played.Every), GamePhase.Question, 0);

        var paused = ViewOf.Game(game with { State = game.State with { PausedAt = Now.AddSeconds(5), PausedBy = PauseCause.Host } });

        Assert.Equal((PauseCause.Host, 15_000), (paused.Paused, paused.LeftMs));
    }

    private static GameView View(GamePhase phase, int question) => ViewOf.Game(Game(Played.Book(Played.Every), phase, question));

    private static LiveGame Game(GameBook book, GamePhase phase, int question) => new(
        book,
        new GameState(phase, question, Now, Now.AddSeconds(20)),
        7,
        Now,
        1,
        new RoundOutcome(new QuestionResult(1, 1, 1, Right: [2], Explanation: Played.Secret), [new TableLine("Ana", 1, 777, 1, 1)], null));

    private static string Write(GameView view) => JsonSerializer.Serialize(view, ContractsJson.Default.GameView);
}
