using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Rounds;

namespace QuizNet.Unit.Quiz.Rounds;

public sealed class RoundCountingTests
{
    private static readonly Player Ana = Played.Player("Ana");
    private static readonly Player Ben = Played.Player("Ben");
    private static readonly SingleChoice Single = new() { Text = "?", Options = Played.Options, Solution = 2, Seconds = 30 };

    [Fact]
    public void Who_is_right_after_2_of_30_seconds_gets_967_and_is_told_for_what()
    {
        var round = Count(Played.Book(Single), 0, [Ana, Ben], new() { ["ana"] = Played.Choice(2), ["ben"] = Played.Choice(1) });

        Assert.Equal(new MyResult(1, Outcome.Right, 500, 467, 0, 967, 2000), round.Tallies["ana"].Last);
        Assert.Equal(new MyResult(1, Outcome.Wrong, 0, 0, 0, 0, 2000), round.Tallies["ben"].Last);
        Assert.Equal((1, 2, new Rival("Ana", 967)), (round.Tallies["ana"].Place, round.Tallies["ben"].Place, round.Tallies["ben"].Ahead));
        Assert.Equal([0, 1, 1, 0], round.Outcome.Result!.Counts!);
        Assert.Equal((2, 1, 2), (round.Outcome.Result.Answered, round.Outcome.Result.Correct, round.Outcome.Result.Asked));
    }

    [Fact]
    public void Who_has_not_answered_has_been_asked_all_the_same()
    {
        var round = Count(Played.Book(Single), 0, [Ana], []);

        Assert.Equal((Outcome.None, 0, 1), (round.Tallies["ana"].Last!.Outcome, round.Tallies["ana"].Right, round.Tallies["ana"].Asked));
    }

    [Fact]
    public void Who_came_while_the_question_was_open_is_not_asked()
    {
        var late = Played.Player("Late", first: 1);

        var round = Count(Played.Book(Single, Single), 0, [Ana, late], new() { ["ana"] = Played.Choice(2), ["late"] = Played.Choice(2) });

        Assert.Equal((0, 0, null), (round.Tallies["late"].Points, round.Tallies["late"].Asked, round.Tallies["late"].Last));
        Assert.Equal(1, round.Outcome.Result!.Answered);
    }

    [Fact]
    public void More_time_costs_no_points()
    {
        var round = Count(Played.Book(Single), 0, [Ana, Ben], new() { ["ana"] = Played.Choice(2, 10_000), ["ben"] = Played.Choice(2, 20_000, extra: 2) });

        Assert.Equal(round.Tallies["ana"].Points, round.Tallies["ben"].Points);
    }

    [Fact]
    public void A_streak_brings_more_only_where_the_host_wants_that()
    {
        var before = new Dictionary<string, PlayerTally> { ["ana"] = new(1000, 1, 1, Streak: 1) };
        var answers = new Dictionary<string, StoredAnswer> { ["ana"] = Played.Choice(2) };
        var book = Played.Book(Single);

        var without = RoundCounting.Count(book, 0, [Ana], answers, before).Tallies["ana"];
        var with = RoundCounting.Count(book with { Options = new GameOptions(Streaks: true) }, 0, [Ana], answers, before).Tallies["ana"];

        Assert.Equal((1967, 2), (without.Points, without.Streak));
        Assert.Equal((2067, 100), (with.Points, with.Last!.Streak));
    }

    [Fact]
    public void An_order_is_right_when_the_items_as_shown_are_put_into_the_order_of_the_solution()
    {
        var book = Played.Book(new Ordering { Text = "?", Items = Played.Options });
        var shown = Mixed.Order(book.Seed, 0, 4);
        var right = Enumerable.Range(0, 4).OrderBy(place => shown[place]).ToList();

        var round = Count(book, 0, [Ana, Ben], new() { ["ana"] = new(0, 1, new GivenAnswer(right)), ["ben"] = new(0, 1, new GivenAnswer([0, 1, 2, 3])) });

        Assert.Equal(Outcome.Right, round.Tallies["ana"].Last!.Outcome);
        Assert.NotEqual(Outcome.Right, round.Tallies["ben"].Last!.Outcome);
        Assert.Equal(right, round.Outcome.Result!.Right);
    }

    [Fact]
    public void What_people_think_is_noted_and_changes_no_points()
    {
        var before = new Dictionary<string, PlayerTally> { ["ana"] = new(500, 1, 1, Streak: 3) };

        var round = RoundCounting.Count(Played.Book(new Poll { Text = "?", Options = Played.Options }), 0, [Ana], new Dictionary<string, StoredAnswer> { ["ana"] = Played.Choice(1) }, before);

        Assert.Equal((500, 1, 1, 3, Outcome.Noted), (round.Tallies["ana"].Points, round.Tallies["ana"].Right, round.Tallies["ana"].Asked, round.Tallies["ana"].Streak, round.Tallies["ana"].Last!.Outcome));
    }

    [Fact]
    public void A_word_in_several_spellings_is_one_and_rude_ones_are_not_shown()
    {
        var round = Count(Played.Book(new WordCloud { Text = "?" }), 0, [Ana, Ben], new()
        {
            ["ana"] = new(0, 1, new GivenAnswer(Words: ["Café", "tea"])),
            ["ben"] = new(0, 1, new GivenAnswer(Words: ["cafe", "fuck"])),
        });

        Assert.Equal([new SaidCount("Café", 2), new SaidCount("tea", 1)], round.Outcome.Result!.Said!);
    }

    [Fact]
    public void A_team_has_the_mean_of_its_members()
    {
        var book = Played.Book(Single) with { Options = new GameOptions(Teams: TeamMode.Chosen, TeamNames: ["Red", "Blue"]) };

        var round = Count(book, 0, [Ana with { Team = "Red" }, Ben with { Team = "Blue" }, Played.Player("Cleo", team: "Blue")], new()
        {
            ["ana"] = Played.Choice(2, 0),
            ["ben"] = Played.Choice(2, 0),
            ["cleo"] = Played.Choice(1),
        });

        Assert.Equal([("Red", 1000), ("Blue", 500)], round.Outcome.Teams!.Select(team => (team.Name, team.Points)));
    }

    private static Round Count(GameBook book, int number, IReadOnlyList<Player> players, Dictionary<string, StoredAnswer> answers) =>
        RoundCounting.Count(book, number, players, answers, new Dictionary<string, PlayerTally>());
}
