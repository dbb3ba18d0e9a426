using QuizNet.Contracts;
using QuizNet.Gateway.Status;

namespace QuizNet.Unit.Gateway;

public sealed class RoundRobinStatsTests
{
    [Fact]
    public void The_next_service_is_the_counter_modulo_the_healthy_ones()
    {
        var stats = StatusApi.Stats(5, [Target(1), Target(2, healthy: false), Target(3), Target(4)]);

        Assert.Equal(new RoundRobinStats(5, 3, 2, "http://localhost:3004", "Round-Robin"), stats);
    }

    [Fact]
    public void Without_anybody_healthy_there_is_no_next_service() =>
        Assert.Equal(new RoundRobinStats(5, 0, 0, null, "Round-Robin"), StatusApi.Stats(5, [Target(1, healthy: false)]));

    private static GatewayTarget Target(int number, bool healthy = true) => new($"auth-{number}", $"auth-{number}", $"http://localhost:300{number}", healthy);
}
