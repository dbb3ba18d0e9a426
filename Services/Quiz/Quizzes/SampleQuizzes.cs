using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Quizzes;

/// <summary>The quizzes that ship with the program, for those who want to see a game before they write anything. By their ids, which never change.</summary>
internal static class SampleQuizzes
{
    // Shown in this order.
    private static readonly string[] Names = ["first-steps", "around-the-world", "how-networks-fail"];

    private static readonly Lazy<IReadOnlyDictionary<string, QuizDocument>> Read = new(() => Names.ToDictionary(name => $"sample-{name}", Load));

    public static IReadOnlyDictionary<string, QuizDocument> All => Read.Value;

    private static QuizDocument Load(string name)
    {
        using var file = typeof(SampleQuizzes).Assembly.GetManifestResourceStream($"QuizNet.Quiz.Samples.{name}.json")!;
        return JsonSerializer.Deserialize(file, ContractsJson.Default.QuizDocument)!;
    }
}
