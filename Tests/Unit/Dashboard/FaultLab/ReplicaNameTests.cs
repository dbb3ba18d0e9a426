using QuizNet.Dashboard.FaultLab;

namespace QuizNet.Unit.Dashboard.FaultLab;

public sealed class ReplicaNameTests
{
    [Theory]
    [InlineData("auth-service-1-27147", "auth-1")]
    [InlineData("auth-service-12", "auth-12")]
    [InlineData("auth-1", "auth-1")]
    [InlineData("redis", "redis")]
    [InlineData("auth-service-x", "auth-service-x")]
    [InlineData("auth-service-1-27147/../x", "auth-service-1-27147/../x")]
    public void A_registered_name_is_told_in_the_orchestrator_s_words(string instance, string id) => Assert.Equal(id, ReplicaName.AtOrchestrator(instance));
}
