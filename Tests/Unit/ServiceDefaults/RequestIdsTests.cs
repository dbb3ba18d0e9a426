using QuizNet.ServiceDefaults;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class RequestIdsTests
{
    [Theory]
    [InlineData("4bf92f3577b34da6a3ce929d0e0e4736", true)]
    [InlineData("order-7_b.c", true)]
    [InlineData("", false)]
    [InlineData("a b", false)]
    [InlineData("a\nERR forged", false)]
    [InlineData("é", false)]
    public void A_callers_id_is_kept_when_it_cannot_forge_a_log(string id, bool kept) => Assert.Equal(kept, RequestIds.IsAcceptable(id));

    [Fact]
    public void An_id_has_64_characters_at_most()
    {
        Assert.True(RequestIds.IsAcceptable(new string('a', 64)));
        Assert.False(RequestIds.IsAcceptable(new string('a', 65)));
    }
}
