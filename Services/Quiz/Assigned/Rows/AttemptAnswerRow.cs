using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Assigned.Rows;

internal sealed class AttemptAnswerRow
{
    public required string AttemptId { get; init; }

    /// <summary>Its number in the quiz, from 0, however the attempt has mixed them.</summary>
    public required int Question { get; init; }

    public required string AssignmentId { get; init; }

    /// <summary>JSON, in the numbers of the quiz.</summary>
    public required string Answer { get; init; }

    public required double ElapsedMs { get; init; }

    public required Outcome Outcome { get; init; }

    public required int Points { get; init; }

    public GivenAnswer Read() => JsonSerializer.Deserialize(Answer, ContractsJson.Default.GivenAnswer)!;

    public static string Write(GivenAnswer answer) => JsonSerializer.Serialize(answer, ContractsJson.Default.GivenAnswer);
}
