namespace QuizNet.Quiz.Games.Playing;

/// <summary>What of a quiz and of the host's choices decides how the game goes on.</summary>
/// <param name="Times">How long each question is open; zero for a slide, which has nothing to answer and stays until the host goes on.</param>
/// <param name="ReadingTime">How long a question is shown before it is open.</param>
internal sealed record GamePlan(IReadOnlyList<TimeSpan> Times, TimeSpan ReadingTime)
{
    public bool IsLast(int question) => question >= Times.Count - 1;

    public bool IsSlide(int question) => Times[question] <= TimeSpan.Zero;
}
