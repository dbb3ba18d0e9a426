using QuizNet.Contracts;
using QuizNet.Quiz.Reports.Statistics;
using QuizNet.Quiz.Results;

namespace QuizNet.Quiz.Reports.Combining;

/// <summary>Several reports as one. They are added one after the other, so that only one of them is in memory whole.</summary>
internal sealed class Combination(int reports)
{
    private readonly List<ReportSummary> _summaries = [];
    private readonly CombinedPlayers _players = new(reports);
    private CombinedQuestions? _questions = new();

    public void Add(ReportKind kind, FinishedGame game, int keptDays)
    {
        _players.Add(_summaries.Count, game);
        _summaries.Add(Report.SummaryOf(kind, game, keptDays));
        if (game.QuizId is null || game.QuizId != _summaries[0].QuizId)
        {
            _questions = null;
        }

        _questions?.Add(game);
    }

    public CombinedReport ToReport() => new(_summaries, _players.ToList(), _questions?.ToList());
}
