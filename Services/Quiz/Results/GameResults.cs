namespace QuizNet.Quiz.Results;

/// <summary>Keeps games that are over.</summary>
internal sealed class GameResults
{
    private readonly Dictionary<string, FinishedGame> _games = [];

    public Task WriteAsync(FinishedGame game, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _games[game.Id] = game;
        return Task.CompletedTask;
    }
}
