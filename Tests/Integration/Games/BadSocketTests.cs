using System.Text;
using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Integration.Games;

/// <summary>Whoever sends nonsense, too much or too often loses their own socket at most. The others play on.</summary>
[Collection(OnGarnet.Name)]
public sealed class BadSocketTests(GamesOnGarnet hosts)
{
    private const int LargestMessage = 8 * 1024;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static TheoryData<string> CutOff =>
    [
        "this is not JSON\u001e",
        "{\"type\":1\u001e",
        "[]\u001e",
        "{\"type\":\"one\"}\u001e",
        $"{{\"type\":1,\"target\":\"Answer\",\"arguments\":[{{\"question\":1,\"answer\":{{\"words\":[\"{new string('a', LargestMessage)}\"]}}}}]}}\u001e",
        new string('x', 4 * LargestMessage),
    ];

    public static TheoryData<string> Answered =>
    [
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"NoSuchMethod\",\"arguments\":[]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Answer\",\"arguments\":[]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Answer\",\"arguments\":[\"text\"]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Answer\",\"arguments\":[null]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Answer\",\"arguments\":[{\"question\":99999999999,\"answer\":{}}]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Act\",\"arguments\":[null]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Act\",\"arguments\":[{\"action\":\"explode\",\"seen\":1}]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Kick\",\"arguments\":[null]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"GiveTime\",\"arguments\":[null,2]}\u001e",
        "{\"type\":1,\"invocationId\":\"9\",\"target\":\"Enter\",\"arguments\":[null]}\u001e",
    ];

    [Theory]
    [MemberData(nameof(CutOff))]
    public async Task What_cannot_be_read_ends_that_socket_alone(string text)
    {
        await using var game = await hosts.OpenAsync("around-the-world", 3, Cancel, settings => settings with { Questions = 1 });
        await game.EnterAsync(Cancel);
        await using var bad = await hosts.EnterAsync(game.Created, game.Bots[0].Seat.Key, Cancel);

        await bad.SendAsync(Encoding.UTF8.GetBytes(text), Cancel);

        await bad.Closed.WaitAsync(Cancel);
        await AssertPlaysOnAsync(game);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task What_makes_no_sense_changes_nothing(string text)
    {
        await using var game = await hosts.OpenAsync("around-the-world", 3, Cancel, settings => settings with { Questions = 1 });
        await game.EnterAsync(Cancel);
        await using var bad = await hosts.EnterAsync(game.Created, game.Created.HostKey, Cancel);

        await bad.SendAsync(Encoding.UTF8.GetBytes(text), Cancel);
        await QuizNet.Support.Eventually.IsTrueAsync(() => !bad.IsOpen || bad.Frames.Any(frame => frame.Contains("\"invocationId\":\"9\"", StringComparison.Ordinal)), Cancel);

        Assert.Equal(GamePhase.Lobby, game.Host.View.Phase);
        await AssertPlaysOnAsync(game);
    }

    [Fact]
    public async Task Whoever_sends_too_many_messages_is_cut_off()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 3, Cancel, settings => settings with { Questions = 1 });
        await game.EnterAsync(Cancel);
        await using var bad = await hosts.EnterAsync(game.Created, game.Bots[0].Seat.Key, Cancel);

        for (var sent = 0; sent < 1_000 && bad.IsOpen; sent++)
        {
            await bad.TellAsync("Pong", sent);
        }

        await bad.Closed.WaitAsync(Cancel);
        await AssertPlaysOnAsync(game);
    }

    [Fact]
    public async Task Whoever_has_not_entered_is_nobody()
    {
        await using var game = await hosts.OpenAsync("around-the-world", 1, Cancel);
        await using var socket = await GameSocket.OpenAsync(game.Server, null, Cancel);

        var answer = await socket.AnswerAsync(1, new GivenAnswer([0]), Cancel);
        var act = await socket.ActAsync(GameAction.Next, 1, Cancel);
        await socket.TellAsync("Ready", 1);
        await socket.TellAsync("Pong", 1);
        var entered = await socket.EnterAsync(new EnterRequest(game.Created.Pin, game.Bots[0].Seat.Key), Cancel);
        var twice = await socket.EnterAsync(new EnterRequest(game.Created.Pin, game.Created.HostKey), Cancel);

        Assert.Equal((AnswerStatus.Refused, false, null), (answer!.Status, act!.Done, entered!.Refusal));
        Assert.NotNull(twice!.Refusal);
        Assert.False((await socket.ActAsync(GameAction.Next, entered.View!.Offset, Cancel))!.Done);
    }

    private static async Task AssertPlaysOnAsync(BotGame game)
    {
        await game.PlayAsync(Cancel);
        await game.OverAsync(Cancel);

        Assert.Empty(game.Check().Differences);
    }
}
