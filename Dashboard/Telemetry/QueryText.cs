using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;

namespace QuizNet.Dashboard.Telemetry;

/// <summary>Filters as they stand in a query; what cannot be one is answered with a sentence.</summary>
internal static class QueryText
{
    public const int DefaultLimit = 50;
    private const int MostLimit = 500;
    private const int LongestText = 200;

    public static ProblemHttpResult Bad(string sentence) => TypedResults.Problem(sentence, statusCode: StatusCodes.Status400BadRequest);

    /// <summary>What is wrong with what all lists have.</summary>
    public static ProblemHttpResult? Check(int? limit, params ReadOnlySpan<string?> texts)
    {
        if (limit is < 1 or > MostLimit)
        {
            return Bad($"'limit' must be a number from 1 to {MostLimit}.");
        }

        foreach (var text in texts)
        {
            if (text?.Length > LongestText)
            {
                return Bad($"A filter may have at most {LongestText} characters.");
            }
        }

        return null;
    }

    /// <summary>An empty filter is none.</summary>
    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text;

    /// <summary>A time, or the ticks that 'next' gives.</summary>
    public static bool TryTime(string? text, string name, out long? ticks, [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        (ticks, problem) = (null, null);
        if (OrNull(text) is null)
        {
            return true;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            ticks = number;
            return true;
        }

        if (DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
        {
            ticks = time.UtcTicks;
            return true;
        }

        problem = Bad($"'{name}' must be a time, such as 2026-01-31T12:00:00Z, or what 'next' was in an answer.");
        return false;
    }

    public static string Cursor(long number) => number.ToString(CultureInfo.InvariantCulture);
}
