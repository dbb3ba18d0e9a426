using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>Leads a game to its end, as somebody does who presses the one big button whenever it is there.</summary>
public sealed class BotHost(Presence presence) : IAsyncDisposable
{
    // What was lost on the way is asked for again.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly List<string> _refusals = [];

    /// <summary>How long it looks at everything before it presses the button: what has been left already is not shown any more.</summary>
    public TimeSpan Pause { get; init; }

    public Presence Presence => presence;

    public GameNews News => presence.News;

    /// <summary>What it was not allowed to do, and why.</summary>
    public IReadOnlyList<string> Refusals => _refusals;

    public GameView View => News.View!;

    /// <summary>From the lobby, or wherever the game is, until so many questions have been played; then to the podium.</summary>
    public async Task PlayAsync(int questions, CancellationToken cancellationToken)
    {
        while (View.Phase != GamePhase.Podium)
        {
            var view = View;
            if (Next(view, questions) is { } action)
            {
                await Task.Delay(Pause, cancellationToken);
                await ActAsync(action, view.Offset, cancellationToken);
            }

            await ChangeAsync(view.Offset, cancellationToken);
        }
    }

    /// <summary>Until this is on.</summary>
    public async Task PlayUntilAsync(GamePhase phase, int question, CancellationToken cancellationToken)
    {
        while (!(View.Phase == phase && (View.Question?.Number ?? 0) == question))
        {
            var view = View;
            await ActAsync(view.Phase is GamePhase.GetReady or GamePhase.Question ? GameAction.Skip : GameAction.Next, view.Offset, cancellationToken);
            await ChangeAsync(view.Offset, cancellationToken);
        }
    }

    /// <summary>Null if nobody knows: the connection was lost.</summary>
    public async Task<ActReceipt?> ActAsync(GameAction action, long seen, CancellationToken cancellationToken)
    {
        try
        {
            var receipt = presence.Socket is { } socket ? await socket.ActAsync(action, seen, cancellationToken) : null;
            if (receipt is { Done: false })
            {
                _refusals.Add($"{action} at {seen}: {receipt.Reason}");
            }

            return receipt;
        }
        catch (HubErrorException error)
        {
            _refusals.Add($"{action} at {seen}: {error.Message}");
            return null;
        }
    }

    public ValueTask DisposeAsync() => presence.DisposeAsync();

    private static GameAction? Next(GameView view, int questions) => view.Phase switch
    {
        GamePhase.Lobby or GamePhase.Leaderboard => GameAction.Next,
        GamePhase.Reveal => view.Question?.Number >= questions ? GameAction.End : GameAction.Next,
        _ => null,
    };

    private async Task ChangeAsync(long seen, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await News.UntilAsync(() => View.Offset > seen, patience.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // The same again.
        }
    }
}
