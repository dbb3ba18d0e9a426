using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;

namespace QuizNet.ServiceDefaults;

/// <summary>Says what is wrong with a request in words for whoever sent it. The framework's own name the types and parameters of our code.</summary>
internal static partial class BadRequestText
{
    public static string Of(BadHttpRequestException bad) => bad.InnerException is JsonException json ? OfJson(json)
        : Unbindable().Match(bad.Message) is { Success: true } value ? $"'{value.Groups["name"]}' cannot be \"{value.Groups["value"]}\"."
        : Missing().Match(bad.Message) is { Success: true } parameter ? $"'{parameter.Groups["name"]}' is missing."
        : bad.Message.StartsWith("Implicit body", StringComparison.Ordinal) ? "The body is missing. Send a JSON object."
        : bad.Message;

    // A syntax error has the reader's own message inside, which says what and where; every other one names a type.
    private static string OfJson(JsonException json) => json.InnerException is JsonException syntax
        ? $"The body is not valid JSON: {syntax.Message}"
        : $"The body is not the JSON that is expected here: the value at {json.Path ?? "$"} is of another kind, or not valid text.";

    [GeneratedRegex("""^Failed to bind parameter "(?:.* )?(?<name>\w+)" from "(?<value>.*)"\.$""", RegexOptions.Singleline)]
    private static partial Regex Unbindable();

    [GeneratedRegex("""^Required parameter "(?:.* )?(?<name>\w+)" was not provided""")]
    private static partial Regex Missing();
}
