using QuizNet.Contracts;
using QuizNet.Registry.Instances;

namespace QuizNet.Unit.Registry;

public sealed class RegistrationRulesTests
{
    private static readonly RegisterRequest Good = new("auth-service-1-3001", "auth", "http://localhost:3001", "auth-service-1");

    [Fact]
    public void A_plain_registration_is_taken() => Assert.Empty(Check(Good));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-starts-with-a-dash")]
    [InlineData("a b")]
    [InlineData("a/b")]
    [InlineData("a\n")]
    public void An_id_that_could_be_taken_for_something_else_is_refused(string? id) => Assert.Equal("serviceId", Assert.Single(Check(Good with { ServiceId = id })).Key);

    [Fact]
    public void An_id_has_128_characters_at_most()
    {
        Assert.Empty(Check(Good with { ServiceId = new string('a', 128) }));
        Assert.NotEmpty(Check(Good with { ServiceId = new string('a', 129) }));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Auth")]
    [InlineData("mail")]
    public void Unknown_types_are_refused(string? type) => Assert.Equal("serviceType", Assert.Single(Check(Good with { ServiceType = type })).Key);

    [Theory]
    [InlineData(16, 64, 256, true)]
    [InlineData(17, 1, 1, false)]
    [InlineData(1, 65, 1, false)]
    [InlineData(1, 1, 257, false)]
    public void Metadata_is_bounded(int entries, int keyLength, int valueLength, bool taken)
    {
        var metadata = Enumerable.Range(0, entries).ToDictionary(number => $"{number}".PadLeft(keyLength, 'k'), _ => new string('v', valueLength));

        Assert.Equal(taken, Check(Good with { Metadata = metadata }).Count == 0);
    }

    [Fact]
    public void All_mistakes_are_named_at_once() => Assert.Equal(3, Check(new RegisterRequest(null, null, null, null)).Count);

    private static Dictionary<string, string[]> Check(RegisterRequest request) => RegistrationRules.Check(request, new RegistryOptions());
}
