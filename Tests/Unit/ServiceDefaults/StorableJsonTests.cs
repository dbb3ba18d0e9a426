using System.Text.Json;
using QuizNet.ServiceDefaults.Storage;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class StorableJsonTests
{
    [Theory]
    [InlineData("null", true)]
    [InlineData("1e400", true)]
    [InlineData("""{"a":["\ud83d\ude00","\u0000"]}""", true)]
    [InlineData("""  "\ud800"  """, false)]
    [InlineData("""{"a":["\udc00\ud800"]}""", false)]
    [InlineData("""{"\ud800":1}""", false)]
    public void Text_has_to_be_valid_unicode(string json, bool storable) => Assert.Equal(storable, JsonElement.Parse(json).IsStorable());

    [Fact]
    public void A_stray_byte_in_a_string_is_found() => Assert.False(JsonElement.Parse([(byte)'"', 0xFF, (byte)'"']).IsStorable());

    [Theory]
    [InlineData(32, true)]
    [InlineData(33, false)]
    [InlineData(60, false)]
    public void It_is_not_nested_deeper_than_answers_can_have_it(int levels, bool storable) =>
        Assert.Equal(storable, JsonElement.Parse(new string('[', levels) + new string(']', levels)).IsStorable());
}
