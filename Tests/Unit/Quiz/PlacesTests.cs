using QuizNet.Contracts;
using QuizNet.Quiz.Games.Rounds;

namespace QuizNet.Unit.Quiz;

public sealed class PlacesTests
{
    // Ids in another order than names.
    private static readonly Player[] Players = [new("1", "Zoe", null, 0), new("2", "Mia", null, 0), new("3", "Ben", null, 0)];

    private static readonly Dictionary<string, PlayerTally> Tallies = new() { ["1"] = new(500, 1, 1, 1), ["2"] = new(500, 1, 1, 1), ["3"] = new(200, 0, 1, 0) };

    [Fact]
    public void Equals_are_shown_by_name_and_share_their_place() =>
        Assert.Equal([("Mia", 1), ("Zoe", 1), ("Ben", 3)], Places.Top(Players, Places.Give(Players, Tallies)).Select(line => (line.Name, line.Place)));

    [Fact]
    public void Whoever_has_somebody_before_them_is_told_by_how_much() =>
        Assert.Equal([null, null, new Rival("Zoe", 300)], Players.Select(player => Places.Give(Players, Tallies)[player.Id].Ahead));
}
