namespace QuizNet.Integration.Fuzz;

/// <summary>What goes wrong where nobody has thought of it.</summary>
internal static class NastyValues
{
    /// <summary>JSON, or what a careless reader could take for it.</summary>
    public static IReadOnlyList<string> Json { get; } =
    [
        "null", "true", "false", "0", "-0", "-1", "1.5", "1e400", "-1e400", "1e-400", $"1{new string('0', 500)}", $"1e{new string('9', 30)}", "1e2147483648",
        "2147483648", "-2147483649", "9223372036854775808", "79228162514264337593543950336", "NaN", "Infinity", "-Infinity", "01", "+1", ".5", "0x10",
        "\"\"", "\" \"", "\"7\"", "\"NaN\"", "\"1e400\"", "\"null\"", "\"\\u0000\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\udc00\\ud800\"", "\"\\ud83d\\ude00\"", "\"\\u001b[31m\\r\\nX: y\"",
        "\"\u202e\ufeff\u200b\"", "\"%s%n{0}${x}\"", "\"' OR 1=1;--\"", "\"../../etc/passwd\"", "\"<script>\"", "\"*\"", "\"a\\\\b/c?d#e%f\"", $"\"{new string('x', 300)}\"", $"\"{new string('ß', 70_000)}\"",
        "\"\\x\"", "\"\n\"", "\"unfinished", "'single'", "[]", "{}", "[null]", "[[[]]]", "[\"\\ud800\"]", "\"\\ud83d\"", "{\"\\ud800\":1}", "{\"\":\"\"}", "{\"a\":1,\"a\":2}", "{\"a\":{\"$ref\":\"#\"}}", "{\"$type\":\"System.Object\"}",
        Nested(31), Nested(58), Nested(60), Nested(61), Nested(62), Nested(63), Nested(64), Nested(100), Nested(10_000), $"[{string.Join(',', Enumerable.Repeat("1", 2_000))}]", "", "undefined", "/*x*/1", "1,", "{,}",
    ];

    /// <summary>Parts of paths and queries, as they are sent.</summary>
    public static IReadOnlyList<string> Escaped { get; } =
    [
        "", "%20", ".", "..", "%2e%2e", "%2F", "%2f..%2f..", "%5C", "%00", "a%00b", "%01", "%0d%0aX:%20y", "%7f", "%ff", "%c3%28", "%ed%a0%80", "%f0%9f%98%80", "%e2%80%ae", "%", "%z", "%2", "%u0000", "+", "*", "'", "%22", "%3Cscript%3E",
        "-1", "0", "1.5", "1e400", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "NaN", "Infinity", "true", "null", "undefined", "{id}", "[]", "unknown", "a;b=c", "a,b", new string('x', 201), new string('9', 400), $"{new string('y', 3_000)}",
    ];

    public static string Nested(int levels) => new string('[', levels) + new string(']', levels);
}
