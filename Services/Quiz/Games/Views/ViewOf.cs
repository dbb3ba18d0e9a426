using QuizNet.Contracts;
using QuizNet.Quiz.Games.Live;
using QuizNet.Quiz.Games.Playing;
using QuizNet.Quiz.Games.Rounds;

namespace QuizNet.Quiz.Games.Views;

/// <summary>What everybody sees of a game. The solution is in the outcome, which is not there before the reveal.</summary>
internal static class ViewOf
{
    public static GameView Game(LiveGame game)
    {
        var (book, state) = (game.Book, game.State);
        var outcome = state.Phase is GamePhase.Reveal or GamePhase.Leaderboard or GamePhase.Podium ? game.Outcome : null;
        return new GameView(
            game.Offset,
            game.Now.Milliseconds(),
            book.Pin,
            book.Quiz.Title,
            book.Quiz.Language,
            state.Phase,
            game.Seats,
            state.Locked,
            book.Options.Scoring,
            state.Since.Milliseconds(),
            state.Deadline?.Milliseconds(),
            state.PausedBy,
            state.PausedAt is { } paused ? (state.Deadline - paused)?.TotalMilliseconds : null,
            state.Phase is GamePhase.GetReady or GamePhase.Question or GamePhase.Reveal ? Question(book, state) : null,
            state.Phase == GamePhase.Reveal ? outcome?.Result ?? Explained(book, state) : null,
            state.Phase == GamePhase.Reveal ? null : outcome?.Table,
            state.Phase == GamePhase.Reveal ? null : outcome?.Teams,
            state.NextPin);
    }

    // A slide has nothing to count.
    private static QuestionResult? Explained(GameBook book, GameState state) =>
        book.Quiz.Questions[state.Question].Explanation is { } explanation ? new QuestionResult(0, 0, 0, Explanation: explanation) : null;

    private static QuestionView Question(GameBook book, GameState state)
    {
        var (question, number, of) = (book.Quiz.Questions[state.Question], state.Question, book.Quiz.Questions.Count);
        return state.Phase == GamePhase.GetReady
            ? QuestionViews.ToRead(question, number, of) with { Preload = book.GetPlan().HasMedia(number) ? [.. MediaOf.Question(question)] : null }
            : QuestionViews.ToAnswer(question, number, of, Mixed.Shown(question, book.Seed, number));
    }
}
