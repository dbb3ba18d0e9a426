using System.Globalization;

namespace QuizNet.ServiceDefaults.Jobs;

/// <summary>Where a list goes on. Comes back from outside, so it is checked before Redis sees it.</summary>
internal static class JobCursor
{
    private const string Newest = "+inf";

    /// <summary>A bound of a sorted set: below that, or from the newest on.</summary>
    public static string Parse(string? cursor)
    {
        if (string.IsNullOrEmpty(cursor))
        {
            return Newest;
        }

        return long.TryParse(cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var order)
            ? string.Create(CultureInfo.InvariantCulture, $"({order}")
            : throw new ArgumentException("This is not a cursor that a list of jobs has given.", nameof(cursor));
    }

    public static string? Text(string bound) => bound.Length == 0 ? null : bound.TrimStart('(');
}
