using QuizNet.Contracts;
using QuizNet.Quiz.Games.Naming;
using QuizNet.Quiz.Games.Ranking;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Combining;

/// <summary>Players of several reports by their names: whatever case, accents and look-alike letters they have.</summary>
internal sealed class CombinedPlayers(int reports)
{
    private readonly Dictionary<(string Name, int Time), Line> _lines = [];

    public void Add(int report, FinishedGame game)
    {
        // Two of one name in one report are two; of each report the first one is the first.
        var times = new Dictionary<string, int>();
        foreach (var player in game.Players)
        {
            var name = Nickname.Key(player.Name);
            var time = times[name] = times.GetValueOrDefault(name) + 1;
            if (!_lines.TryGetValue((name, time), out var line))
            {
                _lines.Add((name, time), line = new Line(player.Name, new int?[reports]));
            }

            line.Add(report, player);
        }
    }

    public IReadOnlyList<CombinedPlayer> ToList()
    {
        var lines = _lines.Values.OrderBy(line => line.Name, StringComparer.Ordinal).Index().ToDictionary(one => $"{one.Index:D6}", one => one.Item);
        return
        [
            .. Table.Of(lines.Select(one => new Tally(one.Key, one.Value.Total, one.Value.Right, one.Value.Asked)))
                .Select(standing => new CombinedPlayer(lines[standing.Player].Name, standing.Place, standing.Points, standing.Right, standing.Asked, lines[standing.Player].Points)),
        ];
    }

    private sealed class Line(string name, int?[] points)
    {
        public string Name => name;

        public IReadOnlyList<int?> Points => points;

        public int Total { get; private set; }

        public int Right { get; private set; }

        public int Asked { get; private set; }

        public void Add(int report, FinishedPlayer player)
        {
            points[report] = player.Points;
            (Total, Right, Asked) = (Total + player.Points, Right + player.Right, Asked + player.Asked);
        }
    }
}
