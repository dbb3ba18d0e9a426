using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>The newest of what a game has told somebody.</summary>
public sealed class GameNews(SharedViews views)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource? _changed;

    public GameView? View { get; private set; }

    public MyView? Mine { get; private set; }

    public CrowdView? Crowd { get; private set; }

    /// <summary>How many messages it was.</summary>
    public int Heard { get; private set; }

    /// <summary>Called for every view that is newer than those before, with the time when it came.</summary>
    public Action<GameView, long>? Viewed { get; set; }

    public Action<MyView>? Told { get; set; }

    public Action<CrowdView, long>? Crowded { get; set; }

    /// <summary>Looks at the condition whenever something has changed.</summary>
    public async Task UntilAsync(Func<bool> condition, CancellationToken cancellationToken)
    {
        while (true)
        {
            Task change;
            lock (_lock)
            {
                change = (_changed ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }

            if (condition())
            {
                return;
            }

            await change.WaitAsync(cancellationToken);
        }
    }

    /// <summary>Something else that is waited for has changed.</summary>
    public void Change()
    {
        TaskCompletionSource? changed;
        lock (_lock)
        {
            (changed, _changed) = (_changed, null);
        }

        changed?.TrySetResult();
    }

    public void Read(Entered entered, long at)
    {
        if (entered.View is { } view)
        {
            See(view, at);
        }

        if (entered.Mine is { } mine)
        {
            See(mine);
        }

        Crowd = entered.Crowd ?? Crowd;
        Change();
    }

    /// <summary>False if it was none of these.</summary>
    public bool Read(in HubMessage message, long at)
    {
        if (message.Target.SequenceEqual("view"u8))
        {
            See(views.Read(message.Json), at);
        }
        else if (message.Target.SequenceEqual("mine"u8))
        {
            See(JsonSerializer.Deserialize(message.Json, ContractsJson.Default.MyView)!);
        }
        else if (message.Target.SequenceEqual("crowd"u8))
        {
            Crowd = JsonSerializer.Deserialize(message.Json, ContractsJson.Default.CrowdView)!;
            Crowded?.Invoke(Crowd, at);
        }
        else
        {
            return false;
        }

        Heard++;
        Change();
        return true;
    }

    // Two sockets at a time, while somebody moves, may tell things twice or in another order.
    private void See(GameView view, long at)
    {
        lock (_lock)
        {
            if (view.Offset <= View?.Offset)
            {
                return;
            }

            View = view;
        }

        Viewed?.Invoke(view, at);
    }

    private void See(MyView mine)
    {
        Mine = mine;
        Told?.Invoke(mine);
    }
}
