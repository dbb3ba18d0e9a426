using QuizNet.ServiceDefaults.Registration;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class RegistrationPaceTests
{
    [Theory]
    [InlineData(0.0, 9.0)]
    [InlineData(0.5, 10.0)]
    [InlineData(1.0, 11.0)]
    public void Heartbeats_are_ten_percent_off_at_most(double random, double seconds) =>
        Assert.Equal(seconds, RegistrationPace.Heartbeat(TimeSpan.FromSeconds(10), random).TotalSeconds, precision: 6);

    [Theory]
    [InlineData(1, 0.1)]
    [InlineData(2, 0.2)]
    [InlineData(6, 3.2)]
    [InlineData(7, 5)]
    [InlineData(1_000_000, 5)]
    public void Retries_become_rarer_up_to_five_seconds(int failures, double seconds) => Assert.Equal(seconds, RegistrationPace.Retry(failures).TotalSeconds, precision: 6);
}
