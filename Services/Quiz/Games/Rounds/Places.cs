using QuizNet.Contracts;
using QuizNet.Quiz.Games.Ranking;

namespace QuizNet.Quiz.Games.Rounds;

/// <summary>Gives places, and makes the tables that everybody sees.</summary>
internal static class Places
{
    // Lines of a table.
    private const int Shown = 10;

    public static IReadOnlyDictionary<string, PlayerTally> Give(IReadOnlyList<Player> players, IReadOnlyDictionary<string, PlayerTally> tallies)
    {
        var ids = players.ToDictionary(player => player.Name, player => player.Id);
        var standings = Table.Of(players.Select(player => TallyOf(player, tallies[player.Id])));
        var placed = new Dictionary<string, PlayerTally>(players.Count);
        for (var line = 0; line < standings.Count; line++)
        {
            var (standing, id) = (standings[line], ids[standings[line].Player]);
            var had = tallies[id];
            var ahead = line > 0 && standings[line - 1].Points > standing.Points ? standings[line - 1] : null;
            placed[id] = had with
            {
                Place = standing.Place,
                Before = had.Place > 0 ? had.Place : null,
                Ahead = ahead is null ? null : new Rival(ahead.Player, ahead.Points - standing.Points),
            };
        }

        return placed;
    }

    public static IReadOnlyList<TableLine> Top(IReadOnlyList<Player> players, IReadOnlyDictionary<string, PlayerTally> placed) =>
    [
        .. Table.Of(players.Select(player => TallyOf(player, placed[player.Id]))).Take(Shown)
            .Join(players, standing => standing.Player, player => player.Name, (standing, player) => new TableLine(
                player.Name, standing.Place, standing.Points, standing.Right, standing.Asked, placed[player.Id].Before, player.Team)),
    ];

    public static IReadOnlyList<TableLine>? Teams(GameOptions options, IReadOnlyList<Player> players, IReadOnlyDictionary<string, PlayerTally> placed) =>
        options.Teams == TeamMode.None
            ? null
            : [.. Table.OfTeams(players.Where(player => player.Team is not null).Select(player => (player.Team!, TallyOf(player, placed[player.Id]))))
                .Select(team => new TableLine(team.Player, team.Place, team.Points, team.Right, team.Asked))];

    // Names are unique in a game, and decide between equals.
    private static Tally TallyOf(Player player, PlayerTally tally) => new(player.Name, tally.Points, tally.Right, tally.Asked);
}
