using System.Buffers;
using System.Globalization;
using System.Text.Json;
using QuizNet.Contracts;

namespace QuizNet.Support.Games;

/// <summary>What a client says to a hub, as UTF-8 with the separator.</summary>
public static class HubFrames
{
    public static ReadOnlyMemory<byte> Handshake { get; } = "{\"protocol\":\"json\",\"version\":1}\u001e"u8.ToArray();

    public static ReadOnlyMemory<byte> Ping { get; } = "{\"type\":6}\u001e"u8.ToArray();

    /// <summary>Without an id nothing is answered.</summary>
    public static ReadOnlyMemory<byte> Invocation(string method, long? id, IEnumerable<object?> arguments)
    {
        var frame = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(frame))
        {
            json.WriteStartObject();
            json.WriteNumber("type", (int)HubMessageKind.Invocation);
            if (id is { } number)
            {
                json.WriteString("invocationId", number.ToString(CultureInfo.InvariantCulture));
            }

            json.WriteString("target", method);
            json.WriteStartArray("arguments");
            foreach (var argument in arguments)
            {
                JsonSerializer.Serialize(json, argument, argument?.GetType() ?? typeof(string), ContractsJson.Default);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        frame.GetSpan(1)[0] = HubMessage.Separator;
        frame.Advance(1);
        return frame.WrittenMemory;
    }
}
