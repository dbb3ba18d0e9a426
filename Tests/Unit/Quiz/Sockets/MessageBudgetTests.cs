using QuizNet.Quiz.Games.Sockets;
using QuizNet.Support;

namespace QuizNet.Unit.Quiz.Sockets;

public sealed class MessageBudgetTests
{
    private readonly ManualTime _time = new();

    [Fact]
    public void Forty_at_once_and_then_twenty_a_second()
    {
        var budget = new MessageBudget(_time);

        Assert.Equal(40, TakeAll(budget));
        _time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(20, TakeAll(budget));
        _time.Advance(TimeSpan.FromHours(1));
        Assert.Equal(40, TakeAll(budget));
    }

    private static int TakeAll(MessageBudget budget)
    {
        var taken = 0;
        while (budget.TryTake())
        {
            taken++;
        }

        return taken;
    }
}
