using System.Text.Json;
using Microsoft.AspNetCore.Http;
using QuizNet.ServiceDefaults;

namespace QuizNet.Unit.ServiceDefaults;

public sealed class BadRequestTextTests
{
    [Theory]
    [InlineData("Failed to bind parameter \"Nullable<int> limit\" from \"ten\".", "'limit' cannot be \"ten\".")]
    [InlineData("Failed to bind parameter \"bool healthy\" from \"a \"quoted\" word\".", "'healthy' cannot be \"a \"quoted\" word\".")]
    [InlineData("Required parameter \"string name\" was not provided from query string.", "'name' is missing.")]
    [InlineData("Implicit body inferred for parameter \"request\" but no body was provided. Did you mean to use a Service instead?", "The body is missing. Send a JSON object.")]
    [InlineData("Request body too large. The max request body size is 16384 bytes.", "Request body too large. The max request body size is 16384 bytes.")]
    public void The_framework_s_words_become_those_of_the_caller(string message, string text) =>
        Assert.Equal(text, BadRequestText.Of(new BadHttpRequestException(message)));

    [Theory]
    [InlineData("{\"a\":}", "The body is not valid JSON: '}' is an invalid start of a value.")]
    [InlineData("{\"a\":\"x\"}", "The body is not the JSON that is expected here: the value at $.a is of another kind, or not valid text.")]
    public void A_mistake_in_the_body_is_located_without_naming_a_type(string body, string text)
    {
        var failure = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, int>>(body));

        var explained = BadRequestText.Of(new BadHttpRequestException("Failed to read parameter.", failure));

        Assert.StartsWith(text, explained, StringComparison.Ordinal);
        Assert.DoesNotContain("System.", explained, StringComparison.Ordinal);
    }
}
