using QuizNet.Contracts;

namespace QuizNet.Quiz.Games.Playing;

/// <summary>What of a quiz and of the host's choices decides how the game goes on.</summary>
/// <param name="Times">How long each question is open; zero for a slide, which has nothing to answer and stays until the host goes on.</param>
/// <param name="ReadingTime">How long a question is shown before it is open.</param>
/// <param name="WithMedia">Numbers of the questions with pictures and sounds, which all phones load before the clock starts.</param>
internal sealed record GamePlan(IReadOnlyList<TimeSpan> Times, TimeSpan ReadingTime, IReadOnlySet<int>? WithMedia = null)
{
    public bool IsLast(int question) => question >= Times.Count - 1;

    public bool IsSlide(int question) => Times[question] <= TimeSpan.Zero;

    public bool HasMedia(int question) => WithMedia?.Contains(question) ?? false;

    public static GamePlan Of(QuizDocument quiz, GameOptions options) => new(
        [.. quiz.Questions.Select(question => question is Slide ? TimeSpan.Zero : TimeSpan.FromSeconds(question.Seconds))],
        TimeSpan.FromSeconds(options.ReadingSeconds),
        quiz.Questions.Index().Where(one => MediaOf.Question(one.Item).Any()).Select(one => one.Index).ToHashSet());
}
