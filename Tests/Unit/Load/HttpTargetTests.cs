using System.Text;
using QuizNet.Load.Measuring;

namespace QuizNet.Unit.Load;

public sealed class HttpTargetTests
{
    [Theory]
    [InlineData("""{"message":"done","service":"auth-service-1"}""", "auth-service-1")]
    [InlineData("""{"inner":{"service":"no"},"service":"yes"}""", "yes")]
    [InlineData("""{"service":7}""", null)]
    [InlineData("""["service","x"]""", null)]
    [InlineData("""{"message":""", null)]
    [InlineData("", null)]
    public void The_replica_is_the_field_service_of_the_answer(string body, string? replica) => Assert.Equal(replica, HttpTarget.ServiceIn(Encoding.UTF8.GetBytes(body)));
}
