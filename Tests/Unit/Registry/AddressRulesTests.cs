using QuizNet.Registry.Instances;

namespace QuizNet.Unit.Registry;

public sealed class AddressRulesTests
{
    private static readonly string[] Allowed = ["localhost", "127.0.0.0/8", "::1", "10.1.0.0/16", "auth.quiznet.svc"];

    [Theory]
    [InlineData("http://localhost:3001")]
    [InlineData("http://LOCALHOST:3001/")]
    [InlineData("https://127.0.0.1:443")]
    [InlineData("http://127.9.9.9:1")]
    [InlineData("http://[::1]:5000")]
    [InlineData("http://10.1.255.3:8080")]
    [InlineData("http://auth.quiznet.svc")]
    public void An_address_on_an_allowed_host_is_taken(string url) => Assert.Null(AddressRules.Check(url, Allowed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("localhost:3001")]
    [InlineData("/auth")]
    [InlineData("ftp://localhost")]
    [InlineData("file:///etc/passwd")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://example.org")]
    [InlineData("http://169.254.169.254")]
    [InlineData("http://10.2.0.1")]
    [InlineData("http://localhost.example.org")]
    [InlineData("http://user:secret@localhost:3001")]
    [InlineData("http://localhost:3001/api")]
    [InlineData("http://localhost:3001?a=b")]
    [InlineData("http://localhost:3001#a")]
    [InlineData("http://[fe80::1]:80")]
    [InlineData("http://0.0.0.0:80")]
    public void Anything_else_is_refused(string? url) => Assert.NotNull(AddressRules.Check(url, Allowed));
}
