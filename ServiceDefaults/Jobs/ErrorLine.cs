using System.Text.Json;
using System.Text.Json.Serialization;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>One line of JSON per failed attempt; the scripts write some of them.</summary>
internal sealed record ErrorLine(int Attempt, long At, string Reason, string? Stack = null)
{
    // Enough to find the place. All attempts' stacks are kept until the job is forgotten.
    private const int LongestStack = 4_000;
    private const int LongestReason = 1_000;

    /// <summary>Who looks at a job reads the deepest frames first.</summary>
    public static string Of(int attempt, DateTimeOffset at, Exception failure) => JsonSerializer.Serialize(
        new ErrorLine(attempt, at.ToUnixTimeMilliseconds(), Cut(failure.Message, LongestReason)!, Cut(failure.StackTrace is null ? null : failure.ToString(), LongestStack)),
        JobsJson.Default.ErrorLine);

    public static JobError? Parse(string? lines)
    {
        if (string.IsNullOrEmpty(lines))
        {
            return null;
        }

        var attempts = lines.Split('\n').Select(line => JsonSerializer.Deserialize(line, JobsJson.Default.ErrorLine)!)
            .Select(line => new AttemptError(line.Attempt, DateTimeOffset.FromUnixTimeMilliseconds(line.At), line.Reason, line.Stack)).ToList();
        return new JobError(attempts[^1].Reason, attempts[^1].Stack, attempts);
    }

    private static string? Cut(string? text, int length) => text?.Length > length ? text[..length] : text;
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ErrorLine))]
internal sealed partial class JobsJson : JsonSerializerContext;
