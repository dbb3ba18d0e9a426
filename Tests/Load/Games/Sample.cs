using QuizNet.Contracts;
using QuizNet.Quiz.Quizzes;

namespace QuizNet.Load.Games;

/// <summary>The quizzes that come with the program: whoever plays them needs no account.</summary>
internal static class Sample
{
    public static string Id(string name) => $"sample-{name}";

    public static QuizDocument Of(string name) => SampleQuizzes.All[Id(name)];
}
