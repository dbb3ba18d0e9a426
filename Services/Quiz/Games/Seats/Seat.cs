using System.Globalization;

namespace QuizNet.Quiz.Games.Seats;

/// <summary>The first question that a player is asked, and their factor of time; kept as "3:1.5".</summary>
internal readonly record struct Seat(int First, double Extra)
{
    public static Seat Read(string stored)
    {
        var colon = stored.IndexOf(':', StringComparison.Ordinal);
        return new Seat(int.Parse(stored.AsSpan(0, colon), CultureInfo.InvariantCulture), double.Parse(stored.AsSpan(colon + 1), CultureInfo.InvariantCulture));
    }
}
