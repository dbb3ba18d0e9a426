using QuizNet.Contracts;
using QuizNet.Quiz.Games.Answers;
using QuizNet.Quiz.Games.Ending;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Unit.Quiz.Rounds;

namespace QuizNet.Unit.Quiz;

public sealed class ReplayTests
{
    private static readonly SingleChoice Single = new() { Text = "?", Options = Played.Options, Solution = 2, Seconds = 30 };

    [Fact]
    public void A_game_counted_once_more_has_the_points_that_it_had_when_it_was_played()
    {
        var book = Played.Book(Single, Single);
        Player[] players = [Played.Player("Ana"), Played.Player("Ben", first: 1)];
        var first = new Dictionary<string, StoredAnswer> { ["ana"] = Played.Choice(2) };
        var second = new Dictionary<string, StoredAnswer> { ["ana"] = Played.Choice(1), ["ben"] = Played.Choice(2, 15_000) };
        var played = RoundCounting.Count(book, 1, players, second, RoundCounting.Count(book, 0, players, first, new Dictionary<string, PlayerTally>()).Tallies).Tallies;

        var finished = Replay.Of(book, DateTimeOffset.UnixEpoch, players, new Dictionary<int, IReadOnlyDictionary<string, StoredAnswer>> { [1] = second, [0] = first });

        Assert.Equal([("Ana", 1, 967, 1, 2), ("Ben", 2, 750, 1, 1)], finished.Players.Select(player => (player.Name, player.Place, player.Points, player.Right, player.Asked)));
        Assert.All(finished.Players, player => Assert.Equal(played[player.Id].Points, player.Points));
        Assert.Equal([(0, "ana", 967), (1, "ana", 0), (1, "ben", 750)], finished.Answers.Select(answer => (answer.Question, answer.Player, answer.Points)).Order());
    }

    [Fact]
    public void A_game_that_ended_in_the_lobby_has_its_players()
    {
        var finished = Replay.Of(Played.Book(Single), DateTimeOffset.UnixEpoch, [Played.Player("Ana")], new Dictionary<int, IReadOnlyDictionary<string, StoredAnswer>>());

        Assert.Equal(("Ana", 1, 0), finished.Players.Select(player => (player.Name, player.Place, player.Points)).Single());
    }
}
