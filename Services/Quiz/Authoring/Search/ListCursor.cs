using System.Globalization;

namespace QuizNet.Quiz.Authoring.Search;

/// <summary>Where a page of a list ends: what it is ordered by, the greatest first, and the id, which tells those that are equal apart.</summary>
internal sealed record ListCursor(long Key, string Id)
{
    private const int LongestId = 40;

    public static readonly ListCursor Start = new(long.MaxValue, "");

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Key}.{Id}");

    /// <summary>Null: it is none that a list has given.</summary>
    public static ListCursor? Parse(string? after) => after switch
    {
        null or "" => Start,
        _ when after.IndexOf('.', StringComparison.Ordinal) is > 0 and var dot
            && long.TryParse(after.AsSpan(0, dot), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var key)
            && after[(dot + 1)..] is { Length: > 0 and <= LongestId } id
            && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-') => new ListCursor(key, id),
        _ => null,
    };

    /// <summary>Whether something comes after the page.</summary>
    public bool IsBefore(long key, string id) => key < Key || (key == Key && string.CompareOrdinal(id, Id) < 0);
}
