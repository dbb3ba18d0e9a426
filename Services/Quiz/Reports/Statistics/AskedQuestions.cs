using QuizNet.Quiz.Games.Judging;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Statistics;

/// <summary>
/// Who was asked what. Who came late was not asked what was over by then. Games that were kept before their length and the players' first questions were
/// tell of them by what was counted: a player was asked the last so many of the questions with a solution that were played.
/// </summary>
internal sealed class AskedQuestions
{
    private readonly int _played;
    private readonly Dictionary<string, int> _first;
    private readonly Dictionary<string, IReadOnlyList<int>> _named;
    private readonly HashSet<(string Player, int Question)> _answered;

    private AskedQuestions(FinishedGame game)
    {
        int[] judged = [.. game.Quiz.Questions.Index().Where(one => AnswerRules.IsScored(one.Item)).Select(one => one.Index)];
        _played = game.Played ?? Played(game, judged);
        int[] played = [.. judged.TakeWhile(number => number < _played)];
        _first = game.Players.ToDictionary(player => player.Id, player => player.First ?? First(player, played));
        _named = game.Players.Where(player => player.Questions is not null).ToDictionary(player => player.Id, player => player.Questions!);
        _answered = [.. game.Answers.Select(answer => (answer.Player, answer.Question))];
    }

    public static AskedQuestions Of(FinishedGame game) => new(game);

    public bool Was(string player, int question) => (_named.TryGetValue(player, out var named) ? named.Contains(question) : question < _played && question >= _first[player]) || _answered.Contains((player, question));

    private static int Played(FinishedGame game, int[] judged)
    {
        var most = game.Players.Select(player => player.Asked).DefaultIfEmpty().Max();
        var counted = most > 0 && most <= judged.Length ? judged[most - 1] + 1 : 0;
        return Math.Max(counted, game.Answers.Select(answer => answer.Question + 1).DefaultIfEmpty().Max());
    }

    private int First(FinishedPlayer player, int[] played) =>
        player.Asked >= played.Length ? 0 : player.Asked > 0 ? played[^player.Asked] : _played;
}
