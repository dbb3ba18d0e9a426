using QuizNet.Contracts;
using QuizNet.Quiz.Games.Opening;

namespace QuizNet.Unit.Quiz;

public sealed class OptionRulesTests
{
    [Theory]
    [InlineData(true, 5, 40, TeamMode.None, null)]
    [InlineData(true, 0, 10_000, TeamMode.Balanced, "Red,Blue")]
    [InlineData(false, -1, 40, TeamMode.None, null)]
    [InlineData(false, 31, 40, TeamMode.None, null)]
    [InlineData(false, 5, 0, TeamMode.None, null)]
    [InlineData(false, 5, 40, TeamMode.Chosen, null)]
    [InlineData(false, 5, 40, TeamMode.Chosen, "Red")]
    [InlineData(false, 5, 40, TeamMode.Chosen, "Red,red")]
    [InlineData(false, 5, 40, TeamMode.Chosen, "Red, ")]
    public void Choices_that_do_not_go_together_are_refused(bool good, int reading, int joins, TeamMode teams, string? names)
    {
        var options = new GameOptions(ReadingSeconds: reading, JoinsPerMinute: joins, Teams: teams, TeamNames: names?.Split(','));

        Assert.Equal(good, OptionRules.Complaint(options) is null);
    }
}
