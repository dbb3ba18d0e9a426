using QuizNet.Load.Measuring;

namespace QuizNet.Unit.Load;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(500)]
    [InlineData(7_001)]
    [InlineData(100_000)]
    public void A_request_is_due_from_its_time_on_and_not_before(int perSecond)
    {
        var schedule = Schedule.Endless(perSecond);

        for (var number = 1; number < 1_000; number++)
        {
            Assert.Equal(number, schedule.DueBy(schedule.IntendedAt(number) - TimeSpan.FromTicks(1)));
            Assert.Equal(number + 1, schedule.DueBy(schedule.IntendedAt(number)));
        }
    }

    [Fact]
    public void No_more_are_due_than_there_are()
    {
        var schedule = Schedule.For(10, TimeSpan.FromSeconds(3));

        Assert.Equal(30, schedule.Total);
        Assert.Equal(30, schedule.DueBy(TimeSpan.FromHours(1)));
    }

    [Fact]
    public void A_day_at_the_highest_rate_is_still_exact() =>
        Assert.Equal(TimeSpan.FromDays(1), Schedule.Endless(100_000).IntendedAt(8_640_000_000));
}
