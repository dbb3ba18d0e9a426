using QuizNet.Quiz.Games;
using QuizNet.Quiz.Games.Ranking;

namespace QuizNet.Unit.Quiz;

public sealed class TableTests
{
    [Fact]
    public void Equal_points_share_a_place_and_the_next_one_is_left_out()
    {
        var table = Table.Of([new("Dan", 0, 0, 3), new("Ana", 900, 1, 3), new("Bo", 2000, 3, 3), new("Cy", 900, 2, 3)]);

        Assert.Equal([("Bo", 1), ("Cy", 2), ("Ana", 2), ("Dan", 4)], table.Select(line => (line.Player, line.Place)));
    }

    [Fact]
    public void A_team_has_the_mean_of_its_members()
    {
        var table = Table.OfTeams([("red", new("Ana", 1000, 1, 2)), ("blue", new("Bo", 900, 1, 2)), ("blue", new("Cy", 500, 1, 2)), ("blue", new("Dan", 0, 0, 2))]);

        Assert.Equal([new Standing("red", 1, 1000, 1, 2), new Standing("blue", 2, 467, 2, 6)], table);
    }

    [Theory]
    [InlineData("482913", "482913")]
    [InlineData(" 482 913 ", "482913")]
    [InlineData("482-913", "482913")]
    [InlineData("082913", null)]
    [InlineData("48291", null)]
    [InlineData("4829134", null)]
    [InlineData("48291a", null)]
    [InlineData("٤٨٢٩١٣", null)]
    [InlineData(null, null)]
    public void A_pin_is_read_as_people_type_it(string? typed, string? pin)
    {
        Assert.Equal(pin, Pin.Read(typed));
    }

    [Fact]
    public void Every_pin_that_is_drawn_can_be_read()
    {
        Assert.All(Enumerable.Range(0, 1000).Select(_ => Pin.Draw()), pin => Assert.Equal(pin, Pin.Read(pin)));
    }
}
