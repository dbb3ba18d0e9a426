using QuizNet.Quiz.Games.Naming;
using QuizNet.Support.Games;

namespace QuizNet.Unit.Support;

public sealed class BotNamesTests
{
    [Fact]
    public void Ten_thousand_bots_have_names_of_their_own_that_games_take()
    {
        var names = Enumerable.Range(0, 10_000).Select(BotNames.Of).ToList();

        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal(names, names.Select(name => Nickname.Read(name).Name));
    }
}
