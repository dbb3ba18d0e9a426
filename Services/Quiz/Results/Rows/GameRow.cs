using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Quiz.Results.Rows;

internal sealed class GameRow
{
    public required string Id { get; init; }

    public required string Pin { get; init; }

    public required string? QuizId { get; init; }

    public required string Title { get; init; }

    public required string? Owner { get; init; }

    /// <summary>JSON.</summary>
    public required string Options { get; init; }

    /// <summary>JSON of the quiz as it was played; it may have been changed since.</summary>
    public required string Quiz { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset EndedAt { get; init; }

    public required int Players { get; init; }

    public static GameRow Of(FinishedGame game) => new()
    {
        Id = game.Id,
        Pin = game.Pin,
        QuizId = game.QuizId,
        Title = KeptText.Of(game.Quiz.Title),
        Owner = game.Owner,
        Options = JsonSerializer.Serialize(game.Options, ContractsJson.Default.GameOptions),
        Quiz = JsonSerializer.Serialize(game.Quiz, ContractsJson.Default.QuizDocument),
        OpenedAt = game.OpenedAt,
        EndedAt = game.EndedAt,
        Players = game.Players.Count,
    };

    public FinishedGame ToGame(IReadOnlyList<FinishedPlayer> players, IReadOnlyList<FinishedAnswer> answers) => new(
        Id,
        Pin,
        QuizId,
        JsonSerializer.Deserialize(Quiz, ContractsJson.Default.QuizDocument)!,
        JsonSerializer.Deserialize(Options, ContractsJson.Default.GameOptions)!,
        Owner,
        OpenedAt,
        EndedAt,
        players,
        answers);
}
