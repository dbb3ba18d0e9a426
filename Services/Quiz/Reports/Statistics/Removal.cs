using QuizNet.Quiz.Games.Ranking;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>A game as if somebody had never been in it. Points do not depend on others; places do.</summary>
internal static class Removal
{
    public static FinishedGame Of(FinishedGame game, string player)
    {
        var rest = game.Players.Where(one => one.Id != player).ToList();
        var places = Places(rest);
        return game with
        {
            Players = [.. rest.Select(one => one with { Place = places[one.Id] }).OrderBy(one => one.Place)],
            Answers = [.. game.Answers.Where(answer => answer.Player != player)],
        };
    }

    public static IReadOnlyDictionary<string, int> Places(IEnumerable<FinishedPlayer> players) =>
        Table.Of(players.Select(player => new Tally(player.Id, player.Points, player.Right, player.Asked))).ToDictionary(standing => standing.Player, standing => standing.Place);
}
