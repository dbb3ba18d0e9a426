using QuizNet.ServiceDefaults.Instance;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class ServiceIdentityTests
{
    [Theory]
    [InlineData("service.instance.id=3", "3")]
    [InlineData("team=red, service.instance.id=abc-xyz,zone=1", "abc-xyz")]
    [InlineData("service.instance.id=a=b", "a=b")]
    [InlineData("service.instance.id=", "1")]
    [InlineData("other=3", "1")]
    [InlineData("", "1")]
    [InlineData(null, "1")]
    public void The_instance_comes_from_the_resource_attributes(string? attributes, string id) => Assert.Equal(id, ServiceIdentity.InstanceId(attributes));
}
