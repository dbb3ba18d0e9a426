using QuizNet.Load.Measuring;

namespace QuizNet.Unit.Load;

public sealed class ConstantRateTests
{
    private static readonly Schedule Few = new(PerSecond: 1_000, Total: 20);

    [Fact]
    public async Task Each_request_is_sent_once_and_recorded()
    {
        var tally = new Tally();

        await new ConstantRate(Few, _ => Task.FromResult(new Answer(200)), tally.Record).RunAsync(TestContext.Current.CancellationToken);

        Assert.Equal(20, tally.Good);
    }

    [Fact]
    public async Task What_is_thrown_instead_of_an_answer_is_not_lost()
    {
        var rate = new ConstantRate(Few, number => number == 7 ? throw new InvalidOperationException("bug") : Task.FromResult(new Answer(200)), (_, _, _) => { });

        var thrown = await Assert.ThrowsAsync<InvalidOperationException>(() => rate.RunAsync(TestContext.Current.CancellationToken));

        Assert.Equal("bug", thrown.Message);
    }
}
