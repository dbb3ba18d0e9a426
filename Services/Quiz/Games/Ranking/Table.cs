namespace QuizNet.Quiz.Games.Ranking;

/// <summary>Who is where.</summary>
internal static class Table
{
    /// <summary>By points, then by right answers, then by name, so that everybody sees the same order. Places are shared only by equal points.</summary>
    public static IReadOnlyList<Standing> Of(IEnumerable<Tally> tallies)
    {
        var standings = new List<Standing>();
        foreach (var tally in tallies.OrderByDescending(one => one.Points).ThenByDescending(one => one.Right).ThenBy(one => one.Player, StringComparer.Ordinal))
        {
            var place = standings is [.., var last] && last.Points == tally.Points ? last.Place : standings.Count + 1;
            standings.Add(new Standing(tally.Player, place, tally.Points, tally.Right, tally.Asked));
        }

        return standings;
    }

    /// <summary>A team has the mean of its members' points, so that the larger one is not the better one.</summary>
    public static IReadOnlyList<Standing> OfTeams(IEnumerable<(string Team, Tally Member)> members) =>
        Of(members.GroupBy(one => one.Team, one => one.Member, StringComparer.Ordinal).Select(team => new Tally(
            team.Key, (int)Math.Round(team.Average(member => member.Points), MidpointRounding.AwayFromZero), team.Sum(member => member.Right), team.Sum(member => member.Asked))));
}
