using QuizNet.Gateway.Retries;

namespace QuizNet.Unit.Gateway.Retries;

public sealed class RetryBudgetTests
{
    private readonly RetryBudget _budget = new(requestsForOne: 5);

    [Fact]
    public void Three_are_always_there_for_a_quiet_service() => Assert.Equal(3, Taken());

    [Theory]
    [InlineData(100, 20)]
    [InlineData(450, 90)]
    public void A_fifth_of_the_requests_may_be_tried_again(int requests, int retries)
    {
        Taken();

        Deposit(requests);

        Assert.Equal(retries, Taken());
    }

    [Fact]
    public void In_an_outage_the_tries_are_at_most_one_fifth_more_than_the_requests()
    {
        var retries = 0;
        for (var request = 0; request < 10_000; request++)
        {
            Deposit(1);
            retries += _budget.TryTake() ? 1 : 0;
        }

        Assert.InRange(retries, 1, 2003);
    }

    [Fact]
    public void The_reserve_comes_back_one_a_second()
    {
        Taken();

        _budget.Age();

        Assert.Equal(1, Taken());
    }

    [Fact]
    public void What_is_saved_is_limited_and_melts()
    {
        Deposit(1_000_000);
        var before = _budget.Left;

        for (var second = 0; second < 60; second++)
        {
            _budget.Age();
        }

        Assert.Equal(100, before);
        Assert.InRange(_budget.Left, 3, 10);
    }

    private void Deposit(int requests)
    {
        for (var request = 0; request < requests; request++)
        {
            _budget.Deposit();
        }
    }

    private int Taken()
    {
        var taken = 0;
        while (_budget.TryTake())
        {
            taken++;
        }

        return taken;
    }
}
