using System.Diagnostics;
using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Load.Games;

/// <summary>How far apart in time the players of a game saw the same.</summary>
internal static class Spread
{
    /// <summary>From the first to the last player, for every view that all of them have seen. Not of the lobby, which players see when they come.</summary>
    public static IReadOnlyList<TimeSpan> Of(IReadOnlyList<IReadOnlyList<SeenView>> players) =>
    [
        .. from view in players.SelectMany(views => views)
           where view.Phase != GamePhase.Lobby
           group view.At by view.Offset into times
           where times.Count() == players.Count
           select Stopwatch.GetElapsedTime(times.Min(), times.Max()),
    ];

    /// <summary>Phases that one has seen and another one has not, over all players.</summary>
    public static int Missing(IReadOnlyList<IReadOnlyList<SeenView>> players)
    {
        var all = players.SelectMany(views => views.Select(Phase)).ToHashSet();
        return players.Sum(views => all.Count - views.Select(Phase).Distinct().Count());
    }

    // In the podium there is no question any more, or the last one.
    private static (GamePhase Phase, int Question) Phase(SeenView view) => (view.Phase, view.Phase == GamePhase.Podium ? 0 : view.Question);
}
