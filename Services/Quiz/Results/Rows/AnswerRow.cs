using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Results.Rows;

internal sealed class AnswerRow
{
    public required string GameId { get; init; }

    /// <summary>From 0.</summary>
    public required int Question { get; init; }

    public required string PlayerId { get; init; }

    /// <summary>JSON.</summary>
    public required string Answer { get; init; }

    public required double ElapsedMs { get; init; }

    public required string Outcome { get; init; }

    public required int Points { get; init; }

    public static AnswerRow Of(string game, FinishedAnswer answer) => new()
    {
        GameId = game,
        Question = answer.Question,
        PlayerId = answer.Player,
        Answer = JsonSerializer.Serialize(answer.Answer, ContractsJson.Default.GivenAnswer),
        ElapsedMs = answer.ElapsedMs,
        Outcome = answer.Outcome.ToString(),
        Points = answer.Points,
    };

    public FinishedAnswer ToAnswer() => new(
        Question, PlayerId, JsonSerializer.Deserialize(Answer, ContractsJson.Default.GivenAnswer)!, ElapsedMs, Enum.Parse<Outcome>(Outcome), Points);
}
