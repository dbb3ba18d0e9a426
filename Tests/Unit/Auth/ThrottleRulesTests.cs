using QuizNet.Auth.Throttling;

namespace QuizNet.Unit.Auth;

public sealed class ThrottleRulesTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 1)]
    [InlineData(6, 2)]
    [InlineData(7, 4)]
    [InlineData(10, 32)]
    [InlineData(11, 60)]
    [InlineData(12, 60)]
    [InlineData(1_000_000, 60)]
    public void The_wait_doubles_with_each_failure_up_to_a_minute(int failures, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), ThrottleRules.Wait(failures, ThrottleRules.FreeForAccount));
}
