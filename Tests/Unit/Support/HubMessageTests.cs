using System.Text;
using QuizNet.Contracts;
using QuizNet.Support.Games;

namespace QuizNet.Unit.Support;

public sealed class HubMessageTests
{
    [Theory]
    [InlineData("""{"type":1,"target":"view","arguments":[{"offset":7,"table":[1,[2]]}]}""", HubMessageKind.Invocation, "view", 0, """{"offset":7,"table":[1,[2]]}""")]
    [InlineData("""{"type":1,"target":"ping","arguments":[42]}""", HubMessageKind.Invocation, "ping", 0, "42")]
    [InlineData("""{"type":1,"target":"bye","arguments":["move"]}""", HubMessageKind.Invocation, "bye", 0, "\"move\"")]
    [InlineData("""{"arguments":[[1,2],{"a":[3]}],"target":"x","type":1}""", HubMessageKind.Invocation, "x", 0, "[1,2]")]
    [InlineData("""{"type":1,"target":"x","arguments":[]}""", HubMessageKind.Invocation, "x", 0, "")]
    [InlineData("""{"type":3,"invocationId":"12","result":[{"done":true}]}""", HubMessageKind.Completion, "", 12, """[{"done":true}]""")]
    [InlineData("""{"type":3,"invocationId":"12","result":{"done":true},"headers":{"a":"b"}}""", HubMessageKind.Completion, "", 12, """{"done":true}""")]
    [InlineData("""{"type":3,"invocationId":"3"}""", HubMessageKind.Completion, "", 3, "")]
    [InlineData("""{"type":6}""", HubMessageKind.Ping, "", 0, "")]
    [InlineData("{}", HubMessageKind.Handshake, "", 0, "")]
    public void A_message_says_what_it_is_for_and_brings_its_json(string json, HubMessageKind kind, string target, long id, string value)
    {
        ReadOnlySpan<byte> text = Encoding.UTF8.GetBytes($"{json}\u001e");

        Assert.True(HubMessage.TryRead(ref text, out var message));

        Assert.Equal((kind, target, id, value), (message.Kind, Encoding.UTF8.GetString(message.Target), message.Id, Encoding.UTF8.GetString(message.Json)));
        Assert.True(text.IsEmpty);
    }

    [Fact]
    public void An_error_is_told()
    {
        var text = "{\"type\":3,\"invocationId\":\"1\",\"error\":\"No.\"}\u001e"u8;

        Assert.True(HubMessage.TryRead(ref text, out var message));

        Assert.Equal("No.", message.Error);
    }

    [Fact]
    public void Several_messages_may_come_at_once_and_the_last_may_not_have_ended()
    {
        var text = "{}\u001e{\"type\":6}\u001e{\"type\":"u8;

        Assert.True(HubMessage.TryRead(ref text, out var first));
        Assert.True(HubMessage.TryRead(ref text, out var second));
        Assert.False(HubMessage.TryRead(ref text, out _));
        Assert.Equal((HubMessageKind.Handshake, HubMessageKind.Ping), (first.Kind, second.Kind));
    }

    [Fact]
    public void What_is_sent_can_be_read()
    {
        var frame = HubFrames.Invocation("Enter", 5, [new EnterRequest("123456", "key", 7)]).Span;

        Assert.True(HubMessage.TryRead(ref frame, out var message));

        Assert.Equal(
            (HubMessageKind.Invocation, "Enter", 5, """{"pin":"123456","key":"key","seen":7}"""),
            (message.Kind, Encoding.UTF8.GetString(message.Target), message.Id, Encoding.UTF8.GetString(message.Json)));
    }

    [Fact]
    public void Arguments_may_be_plain_values() =>
        Assert.Equal(
            "{\"type\":1,\"target\":\"GiveTime\",\"arguments\":[\"p\",1.25,3,null]}\u001e",
            Encoding.UTF8.GetString(HubFrames.Invocation("GiveTime", null, ["p", 1.25, 3L, null]).Span));
}
