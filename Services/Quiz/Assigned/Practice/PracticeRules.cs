using QuizNet.Contracts;
using QuizNet.Quiz.Assigned.Attempts;
using QuizNet.Quiz.Games;
using QuizNet.Quiz.Games.Rounds;
using QuizNet.Quiz.Games.Views;

namespace QuizNet.Quiz.Assigned.Practice;

/// <summary>A quiz to practise. The seed is all there is to know of it, and the player has it: orders can be practised as often as one likes, and cheat nobody.</summary>
internal static class PracticeRules
{
    private const int LongestSeed = 40;

    public static PracticeQuiz Begin(string id, QuizDocument quiz, string seed) => new(
        id, quiz.Title, quiz.Language, seed, [.. quiz.Questions.Select((question, number) => QuestionViews.ToAnswer(question, number, quiz.Questions.Count, Shown(question, seed, number)))]);

    public static (AttemptResult? Result, GameTrouble? Trouble) Answer(QuizDocument quiz, PracticeRequest request)
    {
        if (request.Seed is not { Length: > 0 and <= LongestSeed } seed || request.Question is not { } number || number < 1 || number > quiz.Questions.Count)
        {
            return (null, AssignedTroubles.NoPractice);
        }

        var (question, place) = (quiz.Questions[number - 1], number - 1);
        if (question is Slide)
        {
            return (AttemptResults.Of(question, place, quiz.Questions.Count, null, null), null);
        }

        if (request.Answer is not { } answer || AttemptScoring.Complaint(question, answer) is not null)
        {
            return (null, request.Answer is null ? AssignedTroubles.NoAnswer : AssignedTroubles.Answer(AttemptScoring.Complaint(question, request.Answer)!));
        }

        var shown = Shown(question, seed, place);
        var given = Mixed.Undo(shown, AttemptScoring.Relevant(question, answer));
        var (outcome, points) = AttemptScoring.Judge(question, given, partial: true);
        return (AttemptResults.Of(question, place, quiz.Questions.Count, shown, new GivenResult(given, outcome, points)), null);
    }

    private static IReadOnlyList<int>? Shown(Question question, string seed, int number) => Mixed.Shown(question, seed, number, options: true);
}
