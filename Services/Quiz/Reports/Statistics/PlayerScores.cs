using QuizNet.Contracts;
using QuizNet.Quiz.Games.Ranking;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>Who is where, and how they came there.</summary>
internal static class PlayerScores
{
    public static IReadOnlyList<PlayerScore> Of(FinishedGame game)
    {
        var answers = game.Answers.ToLookup(answer => answer.Player, answer => answer.ElapsedMs);
        return
        [
            .. game.Players.OrderBy(player => player.Place).ThenByDescending(player => player.Right).ThenBy(player => player.Name, StringComparer.Ordinal)
                .Select(player => Of(player, [.. answers[player.Id]])),
        ];
    }

    public static PlayerScore Of(FinishedPlayer player, IReadOnlyCollection<double> times) =>
        new(player.Id, player.Name, player.Team, player.Place, player.Points, player.Right, player.Asked, times.Count, Times.Mean(times));

    /// <summary>A team has the mean of its members' points, as in the game. Null: there were no teams.</summary>
    public static IReadOnlyList<PlayerScore>? OfTeams(FinishedGame game)
    {
        if (game.Options.Teams == TeamMode.None)
        {
            return null;
        }

        var teams = game.Players.Where(player => player.Team is not null).ToDictionary(player => player.Id, player => player.Team!);
        var answers = game.Answers.Where(answer => teams.ContainsKey(answer.Player)).ToLookup(answer => teams[answer.Player], answer => answer.ElapsedMs);
        var members = game.Players.Where(player => player.Team is not null).Select(player => (player.Team!, new Tally(player.Id, player.Points, player.Right, player.Asked)));
        return [.. Table.OfTeams(members).Select(team => Of(new FinishedPlayer(team.Player, team.Player, null, team.Place, team.Points, team.Right, team.Asked), [.. answers[team.Player]]))];
    }
}
