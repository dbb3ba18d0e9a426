using System.Diagnostics;
using System.Text.Json;
using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>What a device claims and how it behaves wins it a quarter of a second at most.</summary>
[Collection(OnGarnet.Name)]
public sealed class AnswerTimeTests(GamesOnGarnet hosts)
{
    // Milliseconds.
    private const double MostForgiven = 250;

    private static readonly TimeSpan SlowDevice = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Thinking = TimeSpan.FromSeconds(0.6);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_late_or_an_invented_pong_wins_a_quarter_of_a_second_at_most(bool isLate)
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel);
        await game.Host.Presence.EnterAsync(Cancel);
        var opened = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        var ping = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var socket = await hosts.EnterAsync(game.Created, game.Bots[0].Seat.Key, Cancel, said: Hear);

        // Only the first ping is answered, so that nothing quicker is known of this device.
        var number = await ping.Task.WaitAsync(Cancel);
        await Task.Delay(SlowDevice, Cancel);
        await socket.TellAsync("Pong", isLate ? number : number + 1_000);
        await game.Host.PlayUntilAsync(GamePhase.Question, 1, Cancel);
        var at = await opened.Task.WaitAsync(Cancel);
        await Task.Delay(Thinking, Cancel);
        var waited = Stopwatch.GetElapsedTime(at).TotalMilliseconds;
        var receipt = await socket.AnswerAsync(1, new GivenAnswer([2]), Cancel);

        // The time between seeing the question and answering has passed for certain, however slow this machine is.
        Assert.Equal(AnswerStatus.Accepted, receipt!.Status);
        Assert.True(receipt.ElapsedMs >= waited - (isLate ? MostForgiven : 0) - 1, $"{receipt.ElapsedMs} of at least {waited}");

        void Hear(in HubMessage message, long received)
        {
            if (message.Target.SequenceEqual("ping"u8))
            {
                ping.TrySetResult(JsonSerializer.Deserialize(message.Json, ContractsJson.Default.Int64));
            }
            else if (message.Target.SequenceEqual("view"u8) && JsonSerializer.Deserialize(message.Json, ContractsJson.Default.GameView)!.Phase == GamePhase.Question)
            {
                opened.TrySetResult(received);
            }
        }
    }

    [Fact]
    public async Task An_answer_before_or_after_its_question_does_not_count()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel, settings => settings with { Options = settings.Options with { ReadingSeconds = 30 } });
        await game.Host.Presence.EnterAsync(Cancel);
        await using var socket = await hosts.EnterAsync(game.Created, game.Bots[0].Seat.Key, Cancel);

        var inLobby = await socket.AnswerAsync(1, new GivenAnswer([2]), Cancel);
        await game.Host.PlayUntilAsync(GamePhase.GetReady, 1, Cancel);
        var tooSoon = await socket.AnswerAsync(1, new GivenAnswer([2]), Cancel);
        await game.Host.PlayUntilAsync(GamePhase.Question, 1, Cancel);
        var ofAnother = await socket.AnswerAsync(2, new GivenAnswer([0]), Cancel);
        var unfit = await socket.AnswerAsync(1, new GivenAnswer(Number: 2), Cancel);
        await game.Host.PlayUntilAsync(GamePhase.Reveal, 1, Cancel);
        var afterwards = await socket.AnswerAsync(1, new GivenAnswer([2]), Cancel);

        Assert.All([inLobby, tooSoon, ofAnother, unfit], receipt => Assert.Equal(AnswerStatus.Refused, receipt!.Status));
        Assert.Equal(AnswerStatus.Late, afterwards!.Status);
        Assert.Equal(0, game.Host.View.Result!.Answered);
    }
}
