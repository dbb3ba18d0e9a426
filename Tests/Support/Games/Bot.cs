using System.Diagnostics;
using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>A player who answers every question once as planned, however often the connection is lost, and keeps a record of it.</summary>
public sealed class Bot : IAsyncDisposable
{
    // Not more often than a socket may send.
    private static readonly TimeSpan BeforeAnother = TimeSpan.FromMilliseconds(100);

    private readonly BotPlan _plan;
    private readonly CancellationTokenSource _leaving = new();
    private int _question;
    private Task _answering = Task.CompletedTask;

    public Bot(IReadOnlyList<Uri> servers, string pin, Joined seat, BotPlan plan, SharedViews views, bool record = false, TimeSpan pongDelay = default)
    {
        (Seat, _plan) = (seat, plan);
        Presence = new Presence(servers, pin, seat.Key, new GameNews(views) { Viewed = See, Told = Record.Told }, record) { PongDelay = pongDelay };
    }

    public Joined Seat { get; }

    public Presence Presence { get; }

    public BotRecord Record { get; } = new();

    public GameNews News => Presence.News;

    /// <summary>Sends every answer twice.</summary>
    public bool Doubles { get; init; }

    public async ValueTask DisposeAsync()
    {
        await _leaving.CancelAsync();
        await Presence.DisposeAsync();
        await _answering;
        _leaving.Dispose();
    }

    private void See(GameView view, long at)
    {
        Record.Seen(view, at);
        if (view is { Phase: GamePhase.Question, Question: { } question } && question.Number > _question)
        {
            _question = question.Number;
            _answering = AnswerAsync(question);
        }
    }

    private async Task AnswerAsync(QuestionView question)
    {
        if (_plan.For(question) is not { } planned)
        {
            return;
        }

        try
        {
            await Task.Delay(planned.After, _leaving.Token);
            while (IsOpen(question.Number) && !await TryAnswerAsync(question, planned.Answer))
            {
                // Lost on the way, or not taken because of a pause: again when it can be.
                await News.UntilAsync(() => Presence.Refusal is not null || (Presence.Socket is not null && News.View is { Paused: null }), _leaving.Token);
            }
        }
        catch (OperationCanceledException) when (_leaving.IsCancellationRequested)
        {
            // The bot goes.
        }
    }

    private bool IsOpen(int question) => News.View is { Phase: GamePhase.Question } view && view.Question?.Number == question && Presence.Refusal is null;

    // Whether there is no more to do.
    private async Task<bool> TryAnswerAsync(QuestionView question, GivenAnswer answer)
    {
        if (Presence.Socket is not { } socket)
        {
            return false;
        }

        Record.Answered(Record.Answers.GetValueOrDefault(question.Number) ?? new BotAnswer(question, answer));
        var first = AskAsync(socket, question.Number, answer);
        var second = Doubles ? AskAsync(socket, question.Number, answer) : first;
        await Task.WhenAll(first, second);
        if (await first is not { } receipt)
        {
            return false;
        }

        if (receipt.Status != AnswerStatus.Accepted)
        {
            Record.Refused(question.Number, $"{receipt.Status} {receipt.Message}");
            await Task.Delay(BeforeAnother, _leaving.Token);
            return receipt.Status == AnswerStatus.Late;
        }

        Record.Answered(new BotAnswer(question, answer, receipt.ElapsedMs));
        return true;
    }

    private async Task<AnswerReceipt?> AskAsync(GameSocket socket, int question, GivenAnswer answer)
    {
        var sent = Stopwatch.GetTimestamp();
        try
        {
            var receipt = await socket.AnswerAsync(question, answer, _leaving.Token);
            if (receipt is { Status: AnswerStatus.Accepted })
            {
                Record.Receipt(new SentAnswer(question, sent, Stopwatch.GetElapsedTime(sent), receipt.Again));
            }

            return receipt;
        }
        catch (HubErrorException error)
        {
            return new AnswerReceipt(AnswerStatus.Refused, error.Message);
        }
    }
}
