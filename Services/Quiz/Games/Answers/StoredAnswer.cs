using System.Globalization;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;

namespace QuizNet.Quiz.Games.Answers;

/// <summary>An answer as it is kept: milliseconds since the question was opened, the player's factor of time, the answer.</summary>
internal sealed record StoredAnswer(double ElapsedMs, double Extra, GivenAnswer Answer)
{
    /// <summary>As the script has written it: the three, with bars between them.</summary>
    public static StoredAnswer Read(string stored)
    {
        var first = stored.IndexOf('|', StringComparison.Ordinal);
        var second = stored.IndexOf('|', first + 1);
        return new StoredAnswer(
            double.Parse(stored.AsSpan(0, first), CultureInfo.InvariantCulture),
            double.Parse(stored.AsSpan(first + 1, second - first - 1), CultureInfo.InvariantCulture),
            JsonSerializer.Deserialize(stored.AsSpan(second + 1), LiveJson.Default.GivenAnswer)!);
    }
}
