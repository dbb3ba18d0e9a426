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

    public required int Players { get; set; }

    /// <summary>The title as it is searched for.</summary>
    public required string TitleKey { get; init; }

    /// <summary>Without slides.</summary>
    public required int Questions { get; init; }

    public required int RightAnswers { get; set; }

    /// <summary>Answers that were right or wrong.</summary>
    public required int JudgedAnswers { get; set; }

    /// <summary>Null in rows that are older than the column.</summary>
    public int? Played { get; init; }

    /// <summary>Since then it is gone for everybody, and what belongs to it is being deleted.</summary>
    public DateTimeOffset? RemovedAt { get; set; }

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
        TitleKey = SearchedText.Of(KeptText.Of(game.Quiz.Title)),
        Questions = game.Quiz.Questions.Count(question => question is not Slide),
        RightAnswers = game.Answers.Count(answer => answer.Outcome == Outcome.Right),
        JudgedAnswers = game.Answers.Count(answer => answer.Outcome != Outcome.Noted),
        Played = game.Played,
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
        answers,
        Played);
}
