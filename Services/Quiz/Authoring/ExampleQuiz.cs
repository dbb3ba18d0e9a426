namespace QuizNet.Quiz.Authoring;

/// <summary>For the documentation: what ids look like.</summary>
internal static class ExampleQuiz
{
    public const string Id = "0197c3f1a2b34c5d6e7f8091a2b3c4d5";
}
