using QuizNet.Contracts;
using QuizNet.Quiz.Games.Judging;

namespace QuizNet.Quiz.Games.Scoring;

/// <summary>
/// Points of one answer. Kahoot's published formula is round((1 - t/T/2) * P), with all points under half a second
/// (support.kahoot.com 115002303908); its older streak bonus is 100 more for each right answer after the first, 500 at most.
/// </summary>
internal static class ScoreRules
{
    public const int FullPoints = 1000;

    private const int BonusStep = 100;
    private const int HighestBonus = 500;

    private static readonly TimeSpan AtOnce = TimeSpan.FromSeconds(0.5);

    /// <summary>Elapsed is by the server's clock (<see cref="AnswerTime"/>), time is what there is to answer, and the factor is 0, 1 or 2.</summary>
    public static Score Of(ScoreMode mode, Verdict verdict, TimeSpan elapsed, TimeSpan time, int factor)
    {
        if (!verdict.IsScored || verdict.Share <= 0)
        {
            return default;
        }

        var spent = Math.Clamp(elapsed / time, 0, 1);
        var points = FullPoints * factor * verdict.Share;
        var all = mode switch
        {
            ScoreMode.Kahoot => elapsed < AtOnce ? points : (1 - (spent / 2)) * points,
            ScoreMode.Linear => (1 - spent) * points,
            _ => points,
        };
        var forBeingRight = mode switch { ScoreMode.Kahoot => points / 2, ScoreMode.Linear => 0, _ => points };
        var (total, right) = (Round(all), Round(forBeingRight));
        return new Score(right, total - right, 0);
    }

    /// <summary>Streak: right answers in a row, this one included. A question of no points counts for it but pays nothing.</summary>
    public static int Bonus(int streak, int factor) => factor == 0 || streak < 2 ? 0 : Math.Min((streak - 1) * BonusStep, HighestBonus);

    private static int Round(double points) => (int)Math.Round(points, MidpointRounding.AwayFromZero);
}
