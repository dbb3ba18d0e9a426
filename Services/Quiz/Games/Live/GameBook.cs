using QuizNet.Contracts;
using QuizNet.Quiz.Games.Playing;

namespace QuizNet.Quiz.Games.Live;

/// <summary>What of a game never changes. Seed mixes the items of orders, so nobody may know it.</summary>
internal sealed record GameBook(string Id, string Pin, string? QuizId, string? Owner, QuizDocument Quiz, GameOptions Options, string Seed, DateTimeOffset OpenedAt)
{
    private GamePlan? _plan;

    public GamePlan GetPlan() => _plan ??= GamePlan.Of(Quiz, Options);
}
