using System.Text.Json;
using QuizNet.Data.Items;

namespace QuizNet.Unit.Data;

public sealed class MergePatchTests
{
    // RFC 7396, appendix A.
    [Theory]
    [InlineData("""{"a":"b"}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"b"}""", """{"b":"c"}""", """{"a":"b","b":"c"}""")]
    [InlineData("""{"a":"b"}""", """{"a":null}""", "{}")]
    [InlineData("""{"a":"b","b":"c"}""", """{"a":null}""", """{"b":"c"}""")]
    [InlineData("""{"a":["b"]}""", """{"a":"c"}""", """{"a":"c"}""")]
    [InlineData("""{"a":"c"}""", """{"a":["b"]}""", """{"a":["b"]}""")]
    [InlineData("""{"a":{"b":"c"}}""", """{"a":{"b":"d","c":null}}""", """{"a":{"b":"d"}}""")]
    [InlineData("""{"a":[{"b":"c"}]}""", """{"a":[1]}""", """{"a":[1]}""")]
    [InlineData("""["a","b"]""", """["c","d"]""", """["c","d"]""")]
    [InlineData("""{"a":"b"}""", """["c"]""", """["c"]""")]
    [InlineData("""{"a":"foo"}""", "null", "null")]
    [InlineData("""{"a":"foo"}""", "\"bar\"", "\"bar\"")]
    [InlineData("""{"e":null}""", """{"a":1}""", """{"e":null,"a":1}""")]
    [InlineData("[1,2]", """{"a":"b","c":null}""", """{"a":"b"}""")]
    [InlineData("{}", """{"a":{"bb":{"ccc":null}}}""", """{"a":{"bb":{}}}""")]
    [InlineData("""{"n":1.10}""", """{"m":12345678901234567890}""", """{"n":1.10,"m":12345678901234567890}""")]
    public void It_merges_as_the_standard_says(string target, string patch, string result) =>
        Assert.Equal(result, MergePatch.Apply(JsonElement.Parse(target), JsonElement.Parse(patch)).GetRawText());

    [Theory]
    [InlineData("1", null, "2", "3")]
    [InlineData("0.1", null, "0.2", "0.3")]
    [InlineData("null", null, "5", "5")]
    [InlineData("""{"n":1,"m":2}""", "n", "-3", """{"m":2,"n":-2}""")]
    [InlineData("{}", "n", "1", """{"n":1}""")]
    public void An_increment_adds_exactly(string value, string? field, string by, string result)
    {
        Assert.Null(Increment.Apply(JsonElement.Parse(value), field, decimal.Parse(by, System.Globalization.CultureInfo.InvariantCulture), out var changed));

        Assert.Equal(result, changed.GetRawText());
    }

    [Theory]
    [InlineData("\"one\"", null)]
    [InlineData("{}", null)]
    [InlineData("[]", "n")]
    [InlineData("""{"n":"one"}""", "n")]
    [InlineData("1e400", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void What_cannot_be_added_to_is_told(string value, string? field) => Assert.NotNull(Increment.Apply(JsonElement.Parse(value), field, 1, out _));
}
